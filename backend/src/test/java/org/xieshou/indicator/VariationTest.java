package org.xieshou.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.xieshou.indicator.Variation.Holding;

class VariationTest {

    static final BigDecimal TINY = new BigDecimal("1e-25");

    @Test
    void meanIsTheCountyTotalOverTheCountyPupils() {
        // 100 pupils with 1000 and 300 pupils with 6000: 7000 ÷ 400 = 17.5, where the mean of 10 and 20 would be 15.
        var variation = Variation.between(List.of(school(100, "1000"), school(300, "6000")))
                .orElseThrow();

        assertThat(variation.mean()).isEqualByComparingTo("17.5");
        // S² = ¼ · 7.5² + ¾ · 2.5² = 14.0625 + 4.6875 = 18.75
        assertThat(variation.deviation().pow(2)).isCloseTo(new BigDecimal("18.75"), within(TINY));
        // CV = √18.75 ÷ 17.5 = 4.330127018922 ÷ 17.5
        assertThat(variation.coefficient())
                .isCloseTo(new BigDecimal("0.247435829653"), within(new BigDecimal("1e-12")));
    }

    @Test
    void threeSchoolsWithAWholeResult() {
        // x = 2, 4, 6 with 100, 200, 100 pupils: mean 4, S² = ¼·4 + 0 + ¼·4 = 2, CV = √2 ÷ 4.
        var variation = Variation.between(List.of(school(100, "200"), school(200, "800"), school(100, "600")))
                .orElseThrow();

        assertThat(variation.coefficient())
                .isCloseTo(new BigDecimal("0.353553390593"), within(new BigDecimal("1e-12")));
    }

    @Test
    void equalSchoolsDoNotVary() {
        assertThat(Variation.between(List.of(school(120, "360"), school(80, "240")))
                        .orElseThrow()
                        .coefficient())
                .isEqualByComparingTo("0");
    }

    @Test
    void withoutPupilsOrResourceItIsNotApplicable() {
        assertThat(Variation.between(List.of())).isEqualTo(Optional.empty());
        assertThat(Variation.between(List.of(school(0, "10")))).isEmpty();
        assertThat(Variation.between(List.of(school(100, "0")))).isEmpty();
    }

    @Property
    void moreOfEverythingForAllChangesNothing(
            @ForAll @IntRange(min = 1, max = 3000) int first,
            @ForAll @IntRange(min = 1, max = 3000) int second,
            @ForAll @BigRange(min = "1", max = "90000") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "1", max = "90000") @Scale(2) BigDecimal other) {
        var once = coefficient(new Holding(first, one), new Holding(second, other));
        var threefold = BigDecimal.valueOf(3);
        var thrice = coefficient(
                new Holding(first, one.multiply(threefold)), new Holding(second, other.multiply(threefold)));

        assertThat(once).isCloseTo(thrice, within(new BigDecimal("1e-15")));
        assertThat(once.signum()).isNotNegative();
    }

    private static BigDecimal coefficient(Holding one, Holding other) {
        return Variation.between(List.of(one, other)).orElseThrow().coefficient();
    }

    private static Holding school(long pupils, String total) {
        return new Holding(pupils, new BigDecimal(total));
    }
}
