package org.xieshou.evaluation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;

/** Somebody appointed to score an evaluation. */
@Entity
@Remembered(value = "evaluations/{evaluationId}/evaluators", forSystems = false)
public class Evaluator extends DistrictRecord {

    public UUID evaluationId;
    public UUID accountId;
    public Instant assignedAt;
}
