package org.xieshou.evaluation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;

/** Somebody appointed to score an evaluation. */
@Entity
public class Evaluator extends DistrictRecord {

    public UUID evaluationId;
    public UUID accountId;
    public Instant assignedAt;
}
