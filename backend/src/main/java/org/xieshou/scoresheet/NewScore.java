package org.xieshou.scoresheet;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.RuleKind;
import org.xieshou.shared.Problem;

/**
 * What somebody gives for a criterion: points; or, as an evaluator and where a rule makes points of it, the value
 * measured and for an improvement also its baseline.
 */
public record NewScore(
        @NotNull UUID criterionId,
        UUID schoolId,
        @NotNull ScoreStage stage,
        @DecimalMin("0") @Digits(integer = 3, fraction = 4) BigDecimal points,
        @Digits(integer = 10, fraction = 4) BigDecimal value,
        @Digits(integer = 10, fraction = 4) BigDecimal baseline,
        @Size(max = 1000) String remark) {

    static NewScore of(Score score) {
        return new NewScore(
                score.criterionId,
                score.schoolId,
                score.stage,
                score.points,
                score.value,
                score.baseline,
                score.remark);
    }

    void applyTo(Score score) {
        score.criterionId = criterionId;
        score.schoolId = schoolId;
        score.stage = stage;
        score.points = points;
        score.value = value;
        score.baseline = baseline;
        score.remark = remark;
    }

    /** Refuses what this criterion does not take at this stage. */
    void requireFits(Criterion criterion) {
        if (stage == ScoreStage.EXPERT) {
            requireExpertise(criterion);
        } else {
            requirePoints(criterion);
            refuse(schoolId, "/schoolId", "score.whole-community");
        }
        if (stage == ScoreStage.DECISION && (remark == null || remark.isBlank())) {
            throw Problem.invalid("/remark", "score.reason-missing");
        }
    }

    private void requireExpertise(Criterion criterion) {
        if (criterion.metric() != null) {
            throw Problem.invalid("/criterionId", "score.from-records");
        }
        if (criterion.perMember() != (schoolId != null)) {
            throw Problem.invalid(
                    "/schoolId", criterion.perMember() ? "score.school-missing" : "score.whole-community");
        }
        if (criterion.rule().kind() == RuleKind.MANUAL) {
            requirePoints(criterion);
            return;
        }
        refuse(points, "/points", "score.value-wanted");
        require(value, "/value", "request.not-null");
        if (criterion.rule().kind() == RuleKind.IMPROVEMENT) {
            require(baseline, "/baseline", "request.not-null");
        }
    }

    private void requirePoints(Criterion criterion) {
        require(points, "/points", "request.not-null");
        refuse(value, "/value", "score.points-wanted");
        refuse(baseline, "/baseline", "score.points-wanted");
        if (points.compareTo(criterion.maxPoints()) > 0) {
            throw Problem.invalid("/points", "score.above-maximum", criterion.maxPoints());
        }
    }

    private static void require(Object part, String pointer, String code) {
        if (part == null) {
            throw Problem.invalid(pointer, code);
        }
    }

    private static void refuse(Object part, String pointer, String code) {
        if (part != null) {
            throw Problem.invalid(pointer, code);
        }
    }
}
