package org.xieshou.evaluation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** An appointed evaluator. */
public record EvaluatorView(
        @NotNull UUID accountId,
        @NotNull String name,
        @NotNull Instant assignedAt) {}
