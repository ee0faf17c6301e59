package org.xieshou.scoresheet;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.scoring.Criterion.CriterionPart;
import org.xieshou.scoring.MissingReason;
import org.xieshou.scoring.Quantity;
import org.xieshou.scoring.RuleKind;
import org.xieshou.shared.Ref;

/** A score sheet: the total, how it came about criterion by criterion, and whom it is for. */
public record ScoreSheetView(
        @NotNull UUID evaluationId,
        @NotNull EvaluationState state,

        @NotNull @Schema(description = "Up to which day records count")
        LocalDate computedFor,

        @Schema(description = "Since when the sheet no longer follows the records")
        Instant frozenAt,

        BigDecimal total,
        FormulaView totalFormula,
        String grade,
        @NotNull List<StageTotal> stages,
        @NotNull List<CriterionScore> criteria,

        @NotNull @Schema(description = "The member schools; each receives the total")
        List<MemberScore> members) {

    /** The total as the community claims it, or as the one that checks it found. */
    public record StageTotal(@NotNull ScoreStage stage, BigDecimal total) {}

    /** A member school and the points it receives. */
    public record MemberScore(@NotNull Ref school, BigDecimal points) {}

    /** A criterion in reading order; {@code depth} is 0 at the top. Without points it is excluded. */
    public record CriterionScore(
            @NotNull UUID criterionId,
            UUID parentId,
            @NotNull int depth,
            @NotNull String number,
            @NotNull String name,
            @NotNull CriterionPart part,
            @NotNull BigDecimal maxPoints,
            BigDecimal weightPercent,
            RuleKind rule,
            String metric,
            @NotNull boolean perMember,
            String evidenceWanted,
            BigDecimal points,
            FormulaView formula,
            MissingReason missing,
            String missingText,
            @NotNull boolean excluded,
            @NotNull List<FormulaInput> inputs,
            @NotNull int records,
            @NotNull int notCounted,
            @NotNull List<MemberPart> members,
            @NotNull List<ScoreView> entries) {}

    /** The part of one member school, shown beside the community's points. */
    public record MemberPart(
            @NotNull Ref school, BigDecimal points, FormulaView formula, MissingReason missing, String missingText) {}

    /** How points were computed, sign by sign; {@code text} is the whole in one line. */
    public record FormulaView(
            @NotNull List<FormulaSign> parts,
            @NotNull BigDecimal beforeRounding,
            @NotNull BigDecimal result,
            @NotNull String text) {}

    /** A number with its meaning, or an operator. */
    public record FormulaSign(BigDecimal value, Quantity quantity, String label, String operator) {}

    /** A number that went into a formula; {@code link} leads to the records behind it. */
    public record FormulaInput(
            @NotNull Quantity quantity,
            @NotNull String label,
            @NotNull BigDecimal value,
            String unit,
            String link) {}
}
