package org.xieshou.visit;

import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.presence.HostCode;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;

/** Who came to a visit, and the host's side of it. */
@Path("/api/v1/visits")
@Tag(name = "visit")
@RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER})
public class CheckInResource {

    private final Visits visits;
    private final CheckIns checkIns;
    private final VisitRights rights;
    private final Drafts drafts;
    private final CurrentUser user;
    private final Clock clock;

    CheckInResource(
            Visits visits, CheckIns checkIns, VisitRights rights, Drafts drafts, CurrentUser user, Clock clock) {
        this.visits = visits;
        this.checkIns = checkIns;
        this.rights = rights;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/check-ins")
    @Operation(operationId = "listCheckIns", summary = "The check-ins of a visit, in the order they came")
    public Page<CheckInView> list(@RestPath UUID id) {
        return Page.whole(checkIns.views(visits.get(id).id));
    }

    @PUT
    @Path("/{id}/check-ins/{checkInId}")
    @Transactional
    @Operation(
            operationId = "putCheckIn",
            summary = "Check in on site, or type somebody in; sending it again changes nothing")
    public RestResponse<CheckInView> put(
            @RestPath UUID id, @RestPath UUID checkInId, @Valid @NotNull NewCheckIn draft) {
        var visit = visits.locked(id);
        return drafts.put(checkIns.in(visit), checkInId, null, draft.by(user.staffId()), checkIns::view);
    }

    @POST
    @Path("/{id}/check-ins/{checkInId}/confirmation")
    @Transactional
    @Operation(operationId = "confirmCheckIn", summary = "The host says that somebody was there")
    public CheckInView confirm(@RestPath UUID id, @RestPath UUID checkInId) {
        return checkIns.view(checkIns.confirm(visits.locked(id), checkInId));
    }

    @GET
    @Path("/{id}/host-code")
    @Operation(
            operationId = "getHostCode",
            summary = "The secret of the rotating code (RFC 6238), for the host's side alone")
    public HostCodeView hostCode(@RestPath UUID id) {
        var visit = visits.get(id);
        rights.requireHost(visit);
        return new HostCodeView(visit.hostCode().base32(), HostCode.STEP_SECONDS, HostCode.DIGITS, clock.instant());
    }

    /** What a host's phone needs to show the code without a network: a Base32 secret and the server's time. */
    public record HostCodeView(
            @NotNull String secret,
            @NotNull int stepSeconds,
            @NotNull int digits,
            @NotNull Instant serverTime) {}
}
