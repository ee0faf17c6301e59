package org.xieshou.district;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.AUDITOR;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** The published days of the district's school years. */
@Path("/api/v1/school-years")
@Tag(name = "district")
@RolesAllowed({
    DISTRICT_COORDINATOR,
    COMMUNITY_LEAD,
    SCHOOL_COORDINATOR,
    TEACHER,
    EVALUATOR,
    CARE_OFFICER,
    AUDITOR,
    API_CLIENT
})
public class SchoolYearResource {

    private final SchoolYears years;
    private final Drafts drafts;
    private final History history;

    SchoolYearResource(SchoolYears years, Drafts drafts, History history) {
        this.years = years;
        this.drafts = drafts;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listSchoolYears", summary = "All school years of the district, latest first")
    public Page<SchoolYearView> list() {
        return Page.whole(years.latestFirst().stream().map(SchoolYearView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSchoolYear", summary = "A school year")
    public SchoolYearView get(@RestPath UUID id) {
        return SchoolYearView.of(drafts.get(years, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
    @Operation(operationId = "putSchoolYear", summary = "Enter or correct the published days of a school year")
    public RestResponse<SchoolYearView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewSchoolYear draft) {
        return drafts.put(years, id, ifMatch, draft, SchoolYearView::of);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listSchoolYearHistory", summary = "What changed in a school year, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("school-years", drafts.get(years, id).id, page);
    }
}
