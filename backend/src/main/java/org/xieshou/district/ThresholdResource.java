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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** The numbers the district may set for itself, beside the national ones and their source. */
@Path("/api/v1/thresholds")
@Tag(name = "district")
public class ThresholdResource {

    private final Thresholds thresholds;
    private final History history;

    ThresholdResource(Thresholds thresholds, History history) {
        this.thresholds = thresholds;
        this.history = history;
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

    @GET
    @Path("/{code}/history")
    @RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
    @Operation(
            operationId = "listThresholdHistory",
            summary = "What changed in the value a district set for itself, latest first")
    public Page<HistoryView> history(@RestPath String code, @Valid @BeanParam PageRequest page) {
        return history.of("thresholds", Thresholds.known(code).code, page);
    }
}
