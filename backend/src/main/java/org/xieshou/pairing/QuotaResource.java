package org.xieshou.pairing;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** The quotas of one pairing over HTTP. */
@Path("/api/v1/pairings/{id}/quotas")
@Tag(name = "pairing")
@Transactional
public class QuotaResource {

    private final Quotas quotas;
    private final QuotaList list;
    private final Drafts drafts;

    QuotaResource(Quotas quotas, QuotaList list, Drafts drafts) {
        this.quotas = quotas;
        this.list = list;
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "listPairingQuotas", summary = "What one pairing owes")
    public Page<QuotaView> ofPairing(@RestPath UUID id) {
        return Page.whole(list.of(id));
    }

    @PUT
    @Path("/{quotaId}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "putQuota", summary = "Set what a pairing owes; visits held before count as well")
    public RestResponse<QuotaView> put(
            @RestPath UUID id,
            @RestPath UUID quotaId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewQuota draft) {
        return drafts.put(quotas.in(id), quotaId, ifMatch, draft, list::view);
    }

    @DELETE
    @Path("/{quotaId}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "deleteQuota", summary = "Let a pairing owe something no longer")
    public void delete(@RestPath UUID id, @RestPath UUID quotaId, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(quotas.in(id), quotaId, ifMatch, quotas::remove);
    }
}
