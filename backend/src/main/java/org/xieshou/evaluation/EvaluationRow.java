package org.xieshou.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.shared.Ref;

/** An evaluation in the list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
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
