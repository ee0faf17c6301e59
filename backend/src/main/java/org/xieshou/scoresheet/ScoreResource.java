package org.xieshou.scoresheet;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.EVALUATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.xieshou.evaluation.Evaluations;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.sheet.SheetFormat;

/** Points given in an evaluation, the sheet they make, and the records behind it. */
@Path("/api/v1/evaluations")
@Tag(name = "evaluation")
@Transactional
public class ScoreResource {

    private final Evaluations evaluations;
    private final Scores scores;
    private final SheetViews views;
    private final SheetTable table;
    private final SheetRecords records;
    private final Drafts drafts;

    ScoreResource(
            Evaluations evaluations,
            Scores scores,
            SheetViews views,
            SheetTable table,
            SheetRecords records,
            Drafts drafts) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.views = views;
        this.table = table;
        this.records = records;
        this.drafts = drafts;
    }

    @GET
    @Path("/{id}/scores")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, EVALUATOR, API_CLIENT})
    @Operation(
            operationId = "getScoreSheet",
            summary = "The score sheet: every criterion with its points and how they were computed; as a spreadsheet"
                    + " with the Accept header of one")
    public ScoreSheetView sheet(@RestPath UUID id) {
        return views.of(evaluations.get(id));
    }

    @GET
    @Path("/{id}/scores")
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, EVALUATOR, API_CLIENT})
    @Operation(operationId = "getScoreSheet.sheet", hidden = true)
    public Response export(@RestPath UUID id, @Context HttpHeaders headers) {
        return table.of(views.of(evaluations.get(id)), headers);
    }

    @PUT
    @Path("/{id}/scores/{scoreId}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, EVALUATOR})
    @Operation(
            operationId = "putScore",
            summary = "Give points or a value for a criterion; a later one of the same person takes its place")
    public RestResponse<ScoreView> give(
            @RestPath UUID id,
            @RestPath UUID scoreId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewScore draft) {
        var evaluation = evaluations.locked(id);
        return drafts.put(scores.in(evaluation), scoreId, ifMatch, draft, score -> ScoreView.of(score, true));
    }

    @GET
    @Path("/{id}/criteria/{criterionId}/records")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, EVALUATOR, API_CLIENT})
    @Operation(
            operationId = "listCriterionRecords",
            summary = "The records behind a criterion with what each counts, and those not counted with the reason")
    public Page<SheetRecords.CriterionRecord> records(
            @RestPath UUID id, @RestPath UUID criterionId, @RestQuery Boolean counted) {
        return Page.whole(records.of(views.content(evaluations.get(id)), criterionId, counted));
    }
}
