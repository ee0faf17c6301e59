package org.xieshou.school;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.CARE_OFFICER;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** Schools of the district. */
@Path("/api/v1/schools")
@Tag(name = "school")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, CARE_OFFICER, API_CLIENT})
public class SchoolResource {

    private final Schools schools;
    private final Drafts drafts;
    private final CurrentUser user;
    private final History history;

    SchoolResource(Schools schools, Drafts drafts, CurrentUser user, History history) {
        this.schools = schools;
        this.drafts = drafts;
        this.user = user;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listSchools", summary = "Schools, found by name, pinyin initials or code")
    public Page<SchoolRow> list(@BeanParam SchoolFilter filter, @Valid @BeanParam PageRequest page) {
        return schools.list(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listSchools.sheet", hidden = true)
    public Response sheet(@BeanParam SchoolFilter filter, @RestQuery String sort, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, SchoolSheet.LAYOUT, sort, page -> schools.lines(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSchool", summary = "A school")
    public SchoolView get(@RestPath UUID id) {
        return view(drafts.get(schools, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
    @Operation(operationId = "putSchool", summary = "Enter a school, or replace what is known of it")
    public RestResponse<SchoolView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewSchool draft) {
        return drafts.put(schools, id, ifMatch, draft, this::view);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
    @Operation(operationId = "patchSchool", summary = "Change some of what is known of a school")
    public SchoolView patch(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(schools, id, ifMatch, patch, this::view);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
    @Operation(operationId = "deleteSchool", summary = "Delete a school nothing refers to; others are closed instead")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(schools, id, ifMatch, schools::remove);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(
            operationId = "listSchoolHistory",
            summary = "What changed in a school and the figures it reported, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("schools", drafts.get(schools, id).id, page);
    }

    private SchoolView view(School school) {
        return SchoolView.of(school, user.runsSomething());
    }
}
