package org.xieshou.scoresheet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;

/** Points or a value that somebody gave for a criterion. Never changed: a later one of the same person takes its place. */
@Entity
public class Score extends DistrictRecord {

    public UUID evaluationId;
    public UUID criterionId;

    /** The member school it is about, where a criterion looks at each school. */
    public UUID schoolId;

    @Enumerated(EnumType.STRING)
    public ScoreStage stage;

    public BigDecimal points;

    /** What was measured, where the rule of the criterion makes points of it. */
    public BigDecimal value;

    public BigDecimal baseline;
    public String remark;
    public UUID scorerId;
    public String scorerName;

    /** The appointment by which an evaluator scores. */
    public UUID evaluatorId;

    public Instant recordedAt;

    /** The points, or the value that becomes points. */
    BigDecimal given() {
        return points != null ? points : value;
    }
}
