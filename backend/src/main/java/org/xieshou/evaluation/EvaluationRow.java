package org.xieshou.evaluation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.shared.Ref;

/** An evaluation in the list. */
public record EvaluationRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull Ref scheme,
        @NotNull int year,
        @NotNull int edition,
        @NotNull Ref community,
        @NotNull EvaluationState state,
        LocalDate objectionUntil,
        BigDecimal total,
        String grade) {}
