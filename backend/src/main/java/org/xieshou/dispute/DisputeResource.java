package org.xieshou.dispute;

import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Blank;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.Problem;
import org.xieshou.visit.Visit;
import org.xieshou.visit.VisitRights;
import org.xieshou.visit.Visits;

/** Objections to a visit: raised by the host's side, taken back by who raised them, decided by the bureau. */
@Path("/api/v1/visits/{id}/disputes")
@Tag(name = "visit")
public class DisputeResource {

    private final Visits visits;
    private final Disputes disputes;
    private final VisitRights rights;
    private final Drafts drafts;
    private final CurrentUser user;
    private final Clock clock;

    DisputeResource(
            Visits visits, Disputes disputes, VisitRights rights, Drafts drafts, CurrentUser user, Clock clock) {
        this.visits = visits;
        this.disputes = disputes;
        this.rights = rights;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER})
    @Operation(
            operationId = "listDisputes",
            summary = "Objections to a visit and the decisions about them, latest first")
    public Page<DisputeView> list(@RestPath UUID id) {
        return Page.whole(
                disputes.of(visits.get(id).id).stream().map(this::view).toList());
    }

    @PUT
    @Path("/{disputeId}")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR})
    @Operation(
            operationId = "putDispute",
            summary = "Object to a visit that was held, or to people who are said to have come; it is not"
                    + " scored until that is decided")
    public RestResponse<DisputeView> put(
            @RestPath UUID id,
            @RestPath UUID disputeId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewDispute draft) {
        var visit = visits.locked(id);
        rights.requireDispute(visit);
        return drafts.put(disputes.in(visit), disputeId, ifMatch, draft, this::view);
    }

    @POST
    @Path("/{disputeId}/withdrawal")
    @Transactional
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR})
    @Operation(
            operationId = "withdrawDispute",
            summary = "Take back an objection of one's own before it is decided; again changes nothing")
    public DisputeView withdraw(@RestPath UUID id, @RestPath UUID disputeId) {
        return changed(visits.locked(id), disputeId, dispute -> {
            if (!dispute.raisedBy.equals(user.accountId())) {
                throw Problem.forbidden("dispute.not-yours");
            }
            dispute.withdraw();
        });
    }

    @POST
    @Path("/{disputeId}/decision")
    @Transactional
    @RolesAllowed(DISTRICT_COORDINATOR)
    @Operation(
            operationId = "decideDispute",
            summary = "Accept or dismiss an objection; accepted, those concerned count no longer")
    public DisputeView decide(@RestPath UUID id, @RestPath UUID disputeId, @Valid @NotNull DisputeDecision decision) {
        return changed(
                visits.locked(id),
                disputeId,
                dispute -> dispute.decide(
                        decision.accepted(), decision.remark(), user.actor().name(), clock.instant()));
    }

    @POST
    @Path("/{disputeId}/reopening")
    @Transactional
    @RolesAllowed(DISTRICT_COORDINATOR)
    @Operation(operationId = "reopenDispute", summary = "Take a decision back; again changes nothing")
    public DisputeView reopen(@RestPath UUID id, @RestPath UUID disputeId) {
        return changed(visits.locked(id), disputeId, Dispute::reopen);
    }

    private DisputeView changed(Visit visit, UUID disputeId, Consumer<Dispute> change) {
        return view(disputes.changed(visit, disputeId, change));
    }

    private DisputeView view(Dispute dispute) {
        return DisputeView.of(dispute, user.accountId());
    }

    /** What the bureau decides about an objection. */
    public record DisputeDecision(
            @NotNull Boolean accepted, @Size(max = 500) String remark) {
        public DisputeDecision {
            remark = Blank.toNull(remark);
        }
    }
}
