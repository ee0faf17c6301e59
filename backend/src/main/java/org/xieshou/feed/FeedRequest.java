package org.xieshou.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** From where on the caller wants to read, and how much. */
public class FeedRequest {

    @RestQuery
    @Parameter(description = "The `nextCursor` of the answer before; the beginning without it")
    public String cursor;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at the most")
    public int limit;
}
