package org.xieshou.visit;

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

/** Who is expected at a visit, and who came. */
@Path("/api/v1/visits/{id}/participants")
@Tag(name = "visit")
@RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
public class ParticipantResource {

    private final Visits visits;
    private final VisitParticipants participants;
    private final VisitRights rights;
    private final Drafts drafts;

    ParticipantResource(Visits visits, VisitParticipants participants, VisitRights rights, Drafts drafts) {
        this.visits = visits;
        this.participants = participants;
        this.rights = rights;
        this.drafts = drafts;
    }

    @GET
    @Operation(
            operationId = "listParticipants",
            summary = "People expected at a visit, with the proof of those who came")
    public Page<ParticipantView> list(@RestPath UUID id) {
        return Page.whole(participants.views(visits.get(id).id));
    }

    @PUT
    @Path("/{participantId}")
    @Transactional
    @Operation(operationId = "putParticipant", summary = "Expect somebody at a visit, or change his duty")
    public RestResponse<ParticipantView> put(
            @RestPath UUID id,
            @RestPath UUID participantId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewParticipant draft) {
        var visit = visits.locked(id);
        rights.requirePlan(visit);
        return drafts.put(participants.in(visit), participantId, ifMatch, draft, participants::view);
    }

    @DELETE
    @Path("/{participantId}")
    @Transactional
    @Operation(operationId = "deleteParticipant", summary = "Expect somebody no longer; who came stays")
    public void delete(@RestPath UUID id, @RestPath UUID participantId, @RestHeader("If-Match") String ifMatch) {
        var visit = visits.locked(id);
        rights.requirePlan(visit);
        drafts.delete(
                participants.in(visit), participantId, ifMatch, participant -> participants.remove(visit, participant));
    }
}
