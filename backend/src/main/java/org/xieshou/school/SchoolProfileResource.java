package org.xieshou.school;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.Uuid7;

/** What a school reports once a school year. */
@Path("/api/v1/schools/{id}/profiles")
@Tag(name = "school")
public class SchoolProfileResource {

    private final SchoolProfiles profiles;
    private final Drafts drafts;

    SchoolProfileResource(SchoolProfiles profiles, Drafts drafts) {
        this.profiles = profiles;
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listSchoolProfiles", summary = "The yearly profiles of a school, latest first")
    public Page<SchoolProfileView> list(@RestPath UUID id) {
        return Page.whole(profiles.of(id).stream().map(SchoolProfileView::of).toList());
    }

    @PUT
    @Path("/{schoolYear}")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "putSchoolProfile", summary = "Report the figures of a school year, or correct them")
    public RestResponse<SchoolProfileView> put(
            @RestPath UUID id,
            @RestPath @Min(1990) @Max(2100) int schoolYear,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewSchoolProfile figures) {
        var known = profiles.of(id, schoolYear).map(profile -> profile.id).orElseGet(Uuid7::next);
        var report = new SchoolProfiles.Report(id, schoolYear, figures);
        return drafts.put(profiles, known, ifMatch, report, SchoolProfileView::of);
    }
}
