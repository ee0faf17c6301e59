package org.xieshou.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One item of a scheme: a heading that adds up what stands under it, or a leaf whose rule gives points. A weight in
 * percent says how much of the heading above it decides; without weights the maximum points do.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Criterion(
        @NotNull UUID id,
        UUID parentId,
        @PositiveOrZero int ordinal,
        @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 200) String name,
        @NotNull CriterionPart part,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal maxPoints,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal weightPercent,

        @Valid Rule rule,
        @Size(max = 60) String metric,
        @NotNull OnMissing missing,
        boolean perMember,
        @Size(max = 500) String evidenceWanted) {

    /** Whether the points come from work done or from what came of it. */
    public enum CriterionPart {
        PROCESS,
        OUTCOME
    }

    /** What happens when there is no evidence: no points, or left out with the other weights rescaled. */
    public enum OnMissing {
        ZERO,
        EXCLUDE
    }

    /** Its share among its siblings. */
    BigDecimal weight() {
        return weightPercent != null ? weightPercent : maxPoints;
    }
}
