package org.xieshou.evaluation;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.EVALUATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** Evaluations of communities and the steps of their course up to the bureau's decision. */
@Path("/api/v1/evaluations")
@Tag(name = "evaluation")
@Transactional
public class EvaluationResource {

    private final Evaluations evaluations;
    private final CurrentUser user;
    private final Drafts drafts;
    private final History history;
    private final Clock clock;

    EvaluationResource(Evaluations evaluations, CurrentUser user, Drafts drafts, History history, Clock clock) {
        this.evaluations = evaluations;
        this.user = user;
        this.drafts = drafts;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, EVALUATOR, API_CLIENT})
    @Operation(operationId = "listEvaluations", summary = "Evaluations of communities, latest year first")
    public Page<EvaluationRow> list(@BeanParam Evaluations.Filter filter, @Valid @BeanParam PageRequest page) {
        return evaluations.page(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listEvaluations.sheet", hidden = true)
    public Response sheet(@BeanParam Evaluations.Filter filter, @RestQuery String sort, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, EvaluationSheet.LAYOUT, sort, page -> evaluations.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, EVALUATOR, API_CLIENT})
    @Operation(operationId = "getEvaluation", summary = "An evaluation and how far it has come")
    public EvaluationView get(@RestPath UUID id) {
        return evaluations.view(drafts.get(evaluations, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(DISTRICT_COORDINATOR)
    @Operation(operationId = "putEvaluation", summary = "Open the evaluation of a community, or change who checks it")
    public RestResponse<EvaluationView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewEvaluation draft) {
        return drafts.put(evaluations, id, ifMatch, draft, evaluations::view);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD})
    @Operation(operationId = "submitSelfAssessment", summary = "Hand in the self-assessment of the community")
    public EvaluationView submit(@RestPath UUID id) {
        var evaluation = evaluations.locked(id);
        user.requireCommunity(evaluation.communityId);
        evaluation.submit(clock.instant());
        return evaluations.view(evaluation);
    }

    @POST
    @Path("/{id}/cross-check")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD})
    @Operation(operationId = "finishCrossCheck", summary = "Finish the check by the other community")
    public EvaluationView finishCrossCheck(@RestPath UUID id) {
        var evaluation = evaluations.locked(id);
        user.requireCommunity(evaluation.crossCommunityId);
        evaluation.finishCrossCheck(clock.instant());
        return evaluations.view(evaluation);
    }

    @POST
    @Path("/{id}/scoring-close")
    @RolesAllowed(DISTRICT_COORDINATOR)
    @Operation(operationId = "closeScoring", summary = "Close the scoring by the evaluators")
    public EvaluationView closeScoring(@RestPath UUID id) {
        var evaluation = evaluations.locked(id);
        evaluation.closeScoring(clock.instant());
        return evaluations.view(evaluation);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, EVALUATOR, API_CLIENT})
    @Operation(operationId = "listEvaluationHistory", summary = "What changed in an evaluation, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("evaluations", drafts.get(evaluations, id).id, page);
    }
}
