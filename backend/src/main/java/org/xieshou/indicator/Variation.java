package org.xieshou.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How unevenly a resource is spread over the schools of one stage, weighted by pupils: {@code x_i = X_i / P_i},
 * {@code x̄ = ΣX_i / ΣP_i}, {@code S = √Σ(P_i/ΣP)(x_i − x̄)²}, {@code CV = S / x̄} (教督〔2012〕3号). Never rounded here.
 */
public record Variation(BigDecimal mean, BigDecimal deviation, BigDecimal coefficient) {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    /** A school's pupils and the raw total of its resource. */
    public record Holding(long pupils, BigDecimal total) {

        BigDecimal perPupil() {
            return total.divide(BigDecimal.valueOf(pupils), EXACT);
        }
    }

    /** Empty, that is not applicable, without pupils or when there is nothing of the resource at all. */
    public static Optional<Variation> between(List<Holding> schools) {
        var taught = schools.stream().filter(school -> school.pupils() > 0).toList();
        var pupils = taught.stream()
                .map(school -> BigDecimal.valueOf(school.pupils()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = taught.stream().map(Holding::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (pupils.signum() == 0 || total.signum() == 0) {
            return Optional.empty();
        }
        var mean = total.divide(pupils, EXACT);
        var deviation = squares(taught, mean).divide(pupils, EXACT).sqrt(EXACT);
        return Optional.of(new Variation(mean, deviation, deviation.divide(mean, EXACT)));
    }

    private static BigDecimal squares(List<Holding> schools, BigDecimal mean) {
        return schools.stream()
                .map(school -> school.perPupil()
                        .subtract(mean)
                        .pow(2, EXACT)
                        .multiply(BigDecimal.valueOf(school.pupils()), EXACT))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
