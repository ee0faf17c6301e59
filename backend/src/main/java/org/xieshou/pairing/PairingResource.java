package org.xieshou.pairing;

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

/** Pairings over HTTP. */
@Path("/api/v1/pairings")
@Tag(name = "pairing")
@Transactional
public class PairingResource {

    private final Pairings pairings;
    private final Drafts drafts;
    private final History history;

    PairingResource(Pairings pairings, Drafts drafts, History history) {
        this.pairings = pairings;
        this.drafts = drafts;
        this.history = history;
    }

    /** Why a pairing ends before its term. */
    public record PairingEnding(@NotBlank @Size(max = 2000) String reason) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "listPairings", summary = "Pairings of schools and of people, latest first")
    public Page<PairingRow> list(@BeanParam Pairings.Filter filter, @Valid @BeanParam PageRequest page) {
        return pairings.page(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listPairings.sheet", hidden = true)
    public Response sheet(@BeanParam Pairings.Filter filter, @RestQuery String sort, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, PairingSheet.LAYOUT, sort, page -> pairings.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "getPairing", summary = "A pairing")
    public PairingView get(@RestPath UUID id) {
        return pairings.view(drafts.get(pairings, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "putPairing", summary = "Pair two schools or two people, or change the pairing")
    public RestResponse<PairingView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewPairing draft) {
        return drafts.put(pairings, id, ifMatch, draft, pairings::view);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "patchPairing", summary = "Change some of a pairing")
    public PairingView patch(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(pairings, id, ifMatch, patch, pairings::view);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "deletePairing", summary = "Delete a pairing nothing was done for yet")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(pairings, id, ifMatch, pairings::remove);
    }

    @POST
    @Path("/{id}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR})
    @Operation(operationId = "endPairing", summary = "End a pairing before its term, for a reason")
    public PairingView end(@RestPath UUID id, @Valid @NotNull PairingEnding why) {
        return pairings.view(pairings.end(id, why.reason()));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "listPairingHistory", summary = "What changed in a pairing, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("pairings", drafts.get(pairings, id).id, page);
    }
}
