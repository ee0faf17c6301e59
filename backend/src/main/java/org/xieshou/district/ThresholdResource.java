package org.xieshou.district;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.CARE_OFFICER;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.EVALUATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.xieshou.shared.Page;

/** The numbers the district may set for itself, beside the national ones and their source. */
@Path("/api/v1/thresholds")
@Tag(name = "district")
public class ThresholdResource {

    private final Thresholds thresholds;

    ThresholdResource(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @GET
    @RolesAllowed({
        DISTRICT_COORDINATOR,
        COMMUNITY_LEAD,
        SCHOOL_COORDINATOR,
        TEACHER,
        EVALUATOR,
        CARE_OFFICER,
        API_CLIENT
    })
    @Operation(operationId = "listThresholds", summary = "All thresholds as they hold in the district")
    public Page<ThresholdView> list() {
        return Page.whole(thresholds.all());
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
    @Operation(operationId = "putThreshold", summary = "Set the district's own value of a threshold")
    public ThresholdView put(
            @RestPath String code, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewThreshold draft) {
        return thresholds.set(code, ifMatch, draft.value());
    }
}
