package org.xieshou.evaluation;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;

/** Objections against an announced result, and their answers. */
@Path("/api/v1/evaluations/{id}/objections")
@Tag(name = "evaluation")
@Transactional
public class ObjectionResource {

    private final Evaluations evaluations;
    private final Objections objections;
    private final CurrentUser user;
    private final Drafts drafts;
    private final Clock clock;
    private final EntityManager database;

    ObjectionResource(
            Evaluations evaluations,
            Objections objections,
            CurrentUser user,
            Drafts drafts,
            Clock clock,
            EntityManager database) {
        this.evaluations = evaluations;
        this.objections = objections;
        this.user = user;
        this.drafts = drafts;
        this.clock = clock;
        this.database = database;
    }

    @GET
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listObjections", summary = "What was said against the result, and the answers")
    public Page<ObjectionView> list(@RestPath UUID id) {
        return Page.whole(objections.of(evaluations.get(id)).stream()
                .map(ObjectionView::of)
                .toList());
    }

    @PUT
    @Path("/{objectionId}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD})
    @Operation(operationId = "putObjection", summary = "Object to the result before the time for it is over")
    public RestResponse<ObjectionView> raise(
            @RestPath UUID id,
            @RestPath UUID objectionId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewObjection draft) {
        var evaluation = evaluations.locked(id);
        user.requireCommunity(evaluation.communityId);
        return drafts.put(objections.in(evaluation), objectionId, ifMatch, draft, ObjectionView::of);
    }

    @POST
    @Path("/{objectionId}/answer")
    @RolesAllowed(DISTRICT_COORDINATOR)
    @Operation(operationId = "answerObjection", summary = "Answer an objection, once")
    public ObjectionView answer(@RestPath UUID id, @RestPath UUID objectionId, @Valid @NotNull ObjectionAnswer answer) {
        var objection = objections.get(evaluations.locked(id), objectionId);
        objection.answer(answer.text(), answer.accepted(), clock.instant());
        database.flush();
        return ObjectionView.of(objection);
    }

    /** What the bureau answers; an accepted objection is followed by corrected points. */
    public record ObjectionAnswer(
            @NotBlank @Size(max = 2000) String text,
            @NotNull Boolean accepted) {}
}
