package org.xieshou.people;

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
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** Staff of the schools with their posts. */
@Path("/api/v1/staff")
@Tag(name = "staff")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, CARE_OFFICER, API_CLIENT})
public class StaffResource {

    private final StaffRegister register;
    private final StaffList list;
    private final StaffViews views;
    private final Drafts drafts;
    private final History history;

    StaffResource(StaffRegister register, StaffList list, StaffViews views, Drafts drafts, History history) {
        this.register = register;
        this.list = list;
        this.views = views;
        this.drafts = drafts;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listStaff", summary = "Staff, found by name, pinyin initials or number")
    public Page<StaffRow> list(@BeanParam StaffFilter filter, @Valid @BeanParam PageRequest page) {
        return list.rows(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listStaff.sheet", hidden = true)
    public Response sheet(@BeanParam StaffFilter filter, @RestQuery String sort, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, StaffSheet.LAYOUT, sort, page -> list.sheetLines(filter, page));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getStaff", summary = "Somebody of the staff")
    public StaffView get(@RestPath UUID id) {
        return views.of(drafts.get(register, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "putStaff", summary = "Enter somebody of the staff, or replace what is known")
    public RestResponse<StaffView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewStaff draft) {
        return drafts.put(register, id, ifMatch, draft.inOrder(), views::of);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @RolesAllowed({DISTRICT_COORDINATOR, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "patchStaff", summary = "Change some of what is known of somebody")
    public StaffView patch(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(register, id, ifMatch, patch, views::of);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "deleteStaff", summary = "Delete somebody entered by mistake, to whom nothing refers")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(register, id, ifMatch, register::remove);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listStaffHistory", summary = "What changed in what is known of somebody, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("staff", drafts.get(register, id).id, page);
    }
}
