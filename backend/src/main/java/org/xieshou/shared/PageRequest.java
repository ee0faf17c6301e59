package org.xieshou.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list the caller wants, in what order. */
public class PageRequest {

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at the most")
    public int limit = 50;

    @RestQuery
    @Parameter(description = "The `nextCursor` of the page before")
    public String cursor;

    @RestQuery
    @Parameter(description = "Field names, most important first, `-` in front for descending")
    public String sort;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Whether to count the whole list")
    public boolean count;

    /** The first so many, in the usual order. */
    public static PageRequest first(int limit) {
        var page = new PageRequest();
        page.limit = limit;
        return page;
    }
}
