package org.xieshou.visit;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** Visits and joint activities: planned, held, written down, listed and taken away as a sheet. */
@Path("/api/v1/visits")
@Tag(name = "visit")
@RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
public class VisitResource {

    private final Visits visits;
    private final VisitPlans plans;
    private final VisitList list;
    private final VisitViews views;
    private final VisitRights rights;
    private final VisitNews news;
    private final Drafts drafts;
    private final History history;

    VisitResource(
            Visits visits,
            VisitPlans plans,
            VisitList list,
            VisitViews views,
            VisitRights rights,
            VisitNews news,
            Drafts drafts,
            History history) {
        this.visits = visits;
        this.plans = plans;
        this.list = list;
        this.views = views;
        this.rights = rights;
        this.news = news;
        this.drafts = drafts;
        this.history = history;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listVisits", summary = "Visits, latest first; as a sheet with the Accept header of one")
    public Page<VisitRow> list(@Valid @BeanParam VisitFilter filter, @Valid @BeanParam PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @Operation(operationId = "listVisits.sheet", hidden = true)
    public Response sheet(
            @Valid @BeanParam VisitFilter filter, @Valid @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, VisitSheet.LAYOUT, page.sort, turned -> list.sheet(filter, turned));
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countVisits", summary = "How many visits a filter finds, by state and by evidence")
    public VisitCounts counts(@Valid @BeanParam VisitFilter filter) {
        return list.counts(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getVisit", summary = "One visit with what the caller may do with it")
    public VisitView get(@RestPath UUID id) {
        return views.of(drafts.get(plans, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "putVisit", summary = "Plan a visit or replace its plan; a visit with a result was held")
    public RestResponse<VisitView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewVisit draft) {
        return drafts.put(plans, id, ifMatch, draft, views::of);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "patchVisit",
            summary = "Change a visit in part; who takes part writes down what came of it")
    public VisitView patch(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(plans, id, ifMatch, patch, views::of);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteVisit", summary = "Remove a visit that was not held")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(plans, id, ifMatch, plans::remove);
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "cancelVisit", summary = "Cancel a visit that was not held; again changes nothing")
    public VisitView cancel(@RestPath UUID id, @Valid @NotNull Cancellation cancellation) {
        return changed(id, visit -> visit.cancel(cancellation.reason().strip()));
    }

    @POST
    @Path("/{id}/reopening")
    @Transactional
    @Operation(operationId = "reopenVisit", summary = "Take a cancellation back; again changes nothing")
    public VisitView reopen(@RestPath UUID id) {
        return changed(id, Visit::reopen);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listVisitHistory",
            summary = "What happened to a visit and all that belongs to it, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("visits", visits.get(id).id, page);
    }

    private VisitView changed(UUID id, Consumer<Visit> change) {
        var visit = visits.locked(id);
        rights.requirePlan(visit);
        news.changing(visit, () -> change.accept(visit));
        visits.flush();
        return views.of(visit);
    }

    /** Why a visit does not take place. */
    public record Cancellation(@NotBlank @Size(max = 200) String reason) {}
}
