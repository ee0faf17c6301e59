package org.xieshou.district;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** The value a district sets for itself. */
public record NewThreshold(
        @NotNull @Digits(integer = 9, fraction = 4) BigDecimal value) {}
