package org.xieshou.evaluation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.Versioned;

/** An objection and its answer. */
public record ObjectionView(
        @NotNull UUID id,
        @NotNull int version,
        UUID criterionId,
        @NotNull String text,
        @NotNull String raisedBy,
        @NotNull Instant raisedAt,
        String answer,
        Boolean accepted,
        Instant answeredAt)
        implements Versioned {

    static ObjectionView of(Objection objection) {
        return new ObjectionView(
                objection.id,
                objection.version,
                objection.criterionId,
                objection.text,
                objection.raisedBy,
                objection.raisedAt,
                objection.answer,
                objection.accepted,
                objection.answeredAt);
    }
}
