package org.xieshou.scoresheet;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.Versioned;

/** What somebody gave; the name is there for the bureau and for the one who gave it. */
public record ScoreView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID criterionId,
        UUID schoolId,
        @NotNull ScoreStage stage,
        BigDecimal points,
        BigDecimal value,
        BigDecimal baseline,
        String remark,
        String scorerName,
        @NotNull Instant recordedAt)
        implements Versioned {

    static ScoreView of(Score score, boolean named) {
        return new ScoreView(
                score.id,
                score.version,
                score.criterionId,
                score.schoolId,
                score.stage,
                score.points,
                score.value,
                score.baseline,
                score.remark,
                named ? score.scorerName : null,
                score.recordedAt);
    }
}
