package org.xieshou.feed;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The change feed, for those who see the whole district: what they may see does not move while they read. */
@Path("/api/v1/changes")
@Tag(name = "change")
@RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
public class ChangeResource {

    private final ChangeFeed feed;

    ChangeResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "Every change of every record once, oldest first")
    public ChangePage list(@Valid @BeanParam FeedRequest request) {
        return feed.ofCaller(request.cursor, request.limit);
    }
}
