package org.xieshou.indicator;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Ref;

/** How evenly the schools of one stage are equipped, over the years and today. */
public record BalanceView(
        @NotNull BalanceStage stage,

        @NotNull @Schema(description = "The largest coefficient of variation that passes, inclusive")
        BigDecimal limit,

        @NotNull @Schema(description = "School years with profiles, earliest first; 2026 is 2026–2027")
        List<Integer> years,

        @Schema(description = "The school year in which the first community began")
        Integer firstCommunityYear,

        @NotNull @Schema(description = "How many of the seven are within the limit in the last year")
        int withinLimit,

        @NotNull @Schema(description = "Whether every school and every coefficient passes in the last year")
        boolean passes,

        @NotNull List<IndicatorView> indicators,

        @NotNull @Schema(description = "The schools of the last year")
        List<SchoolStanding> schools,

        @NotNull List<LeftOut> leftOut) {

    /** One of the seven resources; without a coefficient it is not applicable in that year. */
    public record IndicatorView(
            @NotNull Resource code,
            @NotNull String name,
            @NotNull String unit,
            @NotNull BigDecimal line,
            @NotNull List<BalancePoint> points,
            BigDecimal latest,
            Boolean within,

            @NotNull @Schema(description = "The schools that lie farthest below the mean in the last year")
            List<Ref> farthestBelow) {}

    /** Mean and coefficient of variation of one year. */
    public record BalancePoint(@NotNull int year, BigDecimal coefficient, BigDecimal mean) {}

    /** How a school stands against the lines; it is complete when its profile tells all seven. */
    public record SchoolStanding(
            @NotNull Ref school,
            @NotNull long pupils,
            @NotNull List<ResourceValue> values,
            @NotNull boolean complete,
            @NotNull boolean passes) {}

    /** A value in the unit of its line. */
    public record ResourceValue(
            @NotNull Resource code,
            BigDecimal value,
            @NotNull boolean reached) {}

    /** A school that is not assessed, and why. */
    public record LeftOut(@NotNull Ref school, @NotNull LeftOutReason reason) {}

    /** Why a school is not assessed. */
    public enum LeftOutReason {
        FEW_PUPILS,
        PARTS_UNKNOWN
    }
}
