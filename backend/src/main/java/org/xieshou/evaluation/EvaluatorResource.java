package org.xieshou.evaluation;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.shared.Page;

/** The evaluators of an evaluation. */
@Path("/api/v1/evaluations/{id}/evaluators")
@Tag(name = "evaluation")
@RolesAllowed(DISTRICT_COORDINATOR)
@Transactional
public class EvaluatorResource {

    private final Evaluations evaluations;
    private final Evaluators evaluators;

    EvaluatorResource(Evaluations evaluations, Evaluators evaluators) {
        this.evaluations = evaluations;
        this.evaluators = evaluators;
    }

    @GET
    @Operation(operationId = "listEvaluators", summary = "Who scores an evaluation")
    public Page<EvaluatorView> list(@RestPath UUID id) {
        return Page.whole(evaluators.of(evaluations.get(id)));
    }

    @PUT
    @Path("/{accountId}")
    @Operation(operationId = "putEvaluator", summary = "Appoint an evaluator; doing it again changes nothing")
    public RestResponse<EvaluatorView> appoint(@RestPath UUID id, @RestPath UUID accountId) {
        var evaluation = evaluations.locked(id);
        var made = evaluators.appoint(evaluation, accountId);
        var view = evaluators.of(evaluation).stream()
                .filter(each -> each.accountId().equals(accountId))
                .findFirst()
                .orElseThrow();
        return RestResponse.status(made ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }

    @DELETE
    @Path("/{accountId}")
    @Operation(operationId = "deleteEvaluator", summary = "Take an appointment back before anything was scored")
    public void dismiss(@RestPath UUID id, @RestPath UUID accountId) {
        evaluators.dismiss(evaluations.locked(id), accountId);
    }
}
