package org.xieshou.evaluation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Versioned;

/** An evaluation and how far it has come; total and grade are there once the bureau has decided. */
public record EvaluationView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull Ref scheme,
        @NotNull int year,
        @NotNull int edition,
        @NotNull Ref community,
        Ref crossCommunity,
        @NotNull EvaluationState state,
        Instant submittedAt,
        Instant crossCheckedAt,
        Instant scoringClosedAt,
        Instant decidedAt,
        Instant publishedAt,
        String decisionRemark,
        LocalDate objectionUntil,
        BigDecimal total,
        String grade)
        implements Versioned {

    /** Names of what the evaluation refers to. */
    record Names(String scheme, int year, int edition, String community, String crossCommunity) {}

    static EvaluationView of(Evaluation evaluation, Names names) {
        return new EvaluationView(
                evaluation.id,
                evaluation.version,
                new Ref(evaluation.schemeId, names.scheme()),
                names.year(),
                names.edition(),
                new Ref(evaluation.communityId, names.community()),
                Ref.of(evaluation.crossCommunityId, names.crossCommunity()),
                evaluation.state,
                evaluation.submittedAt,
                evaluation.crossCheckedAt,
                evaluation.scoringClosedAt,
                evaluation.decidedAt,
                evaluation.publishedAt,
                evaluation.decisionRemark,
                evaluation.objectionUntil,
                evaluation.total,
                evaluation.grade);
    }
}
