package org.xieshou.scoresheet;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.xieshou.evaluation.EvaluationView;
import org.xieshou.evaluation.Evaluations;

/** The bureau's decision and the publication of a result. */
@Path("/api/v1/evaluations")
@Tag(name = "evaluation")
@RolesAllowed(DISTRICT_COORDINATOR)
@Transactional
public class VerdictResource {

    private final Verdicts verdicts;
    private final Evaluations evaluations;

    VerdictResource(Verdicts verdicts, Evaluations evaluations) {
        this.verdicts = verdicts;
        this.evaluations = evaluations;
    }

    @POST
    @Path("/{id}/decision")
    @Operation(
            operationId = "decideEvaluation",
            summary = "Decide the result: the sheet is frozen and announced, and the community may object")
    public EvaluationView decide(@RestPath UUID id, @Valid @NotNull NewDecision decision) {
        return evaluations.view(verdicts.decide(id, decision.remark(), decision.objectionUntil()));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishEvaluation",
            summary = "Publish the result once the time to object is over and every objection is answered")
    public EvaluationView publish(@RestPath UUID id) {
        return evaluations.view(verdicts.publish(id));
    }

    /** What the bureau says with its decision, and the last day to object. */
    public record NewDecision(
            @Size(max = 2000) String remark, @NotNull LocalDate objectionUntil) {}
}
