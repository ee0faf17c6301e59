package org.xieshou.scoring;

import java.math.BigDecimal;

/** One sign of a formula: either a number with its meaning, or an operator such as {@code +} or {@code (}. */
public record FormulaPart(BigDecimal value, Quantity quantity, String operator) {

    static FormulaPart number(BigDecimal value, Quantity quantity) {
        return new FormulaPart(value, quantity, null);
    }

    static FormulaPart operator(String operator) {
        return new FormulaPart(null, null, operator);
    }
}
