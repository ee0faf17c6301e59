package org.xieshou.scoring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A grade and the points from which it is given; it reaches up to the next band, the highest to 100. */
public record GradeBand(
        @NotBlank @Size(max = 20) String name,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal from) {

    private static final Comparator<GradeBand> BY_LOWER_BOUND = Comparator.comparing(GradeBand::from);

    /** Whether the bands cover 0–100 without gap or overlap: one starts at 0 and no two start together. */
    public static boolean cover(List<GradeBand> bands) {
        var starts = bands.stream()
                .map(band -> band.from().stripTrailingZeros())
                .distinct()
                .count();
        return starts == bands.size()
                && bands.stream().anyMatch(band -> band.from().signum() == 0)
                && bands.stream().allMatch(band -> band.from().compareTo(CriteriaTree.TOTAL) <= 0);
    }

    /** The grade of a total, or null when no band reaches it. */
    public static String gradeOf(BigDecimal total, List<GradeBand> bands) {
        return bands.stream()
                .filter(band -> band.from().compareTo(total) <= 0)
                .max(BY_LOWER_BOUND)
                .map(GradeBand::name)
                .orElse(null);
    }
}
