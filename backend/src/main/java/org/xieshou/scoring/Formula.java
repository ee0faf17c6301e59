package org.xieshou.scoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How a result was computed: the calculation, its value before rounding (at most ten decimals shown), the result. */
public record Formula(
        @NotNull List<FormulaPart> parts,
        @NotNull BigDecimal beforeRounding,
        @NotNull BigDecimal result) {

    /** The calculation in one line, as people would write it. */
    public String asText() {
        var calculation = parts.stream()
                .map(part ->
                        part.operator() != null ? part.operator() : part.value().toPlainString())
                .collect(Collectors.joining(" "));
        return calculation + " = " + beforeRounding.toPlainString() + " → " + result.toPlainString();
    }
}
