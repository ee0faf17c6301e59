package org.xieshou.district;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Versioned;

/** A threshold as it holds in the district; version 0 while the national value holds. */
public record ThresholdView(
        @NotNull String code,
        @NotNull int version,
        @NotNull BigDecimal value,
        @NotNull String unit,
        @NotNull BigDecimal nationalValue,
        @NotNull BigDecimal least,
        @NotNull BigDecimal most,

        @NotNull @Schema(description = "The document or practice the national value comes from")
        String source)
        implements Versioned {

    static ThresholdView of(Threshold threshold, OwnThreshold own) {
        return new ThresholdView(
                threshold.code,
                own == null ? 0 : own.version + 1,
                own == null ? threshold.nationalValue : own.value,
                threshold.unit,
                threshold.nationalValue,
                threshold.least,
                threshold.most,
                threshold.source);
    }

    boolean hasValue(BigDecimal other) {
        return value.compareTo(other) == 0;
    }
}
