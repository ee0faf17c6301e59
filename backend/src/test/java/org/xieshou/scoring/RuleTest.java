package org.xieshou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.scoring.CriteriaFixtures.dec;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.xieshou.scoring.Rule.Step;

class RuleTest {

    static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void proportionalPointsShowTheWholeCalculation() {
        var records = Expression.sum(List.of(
                Expression.number(71, Quantity.ON_SITE),
                Expression.number(14, Quantity.TYPED_IN)
                        .times(Expression.number(dec("0.5"), Quantity.TYPED_IN_FACTOR))));

        var formula =
                Rule.proportional(null).points(records, dec("96"), null, TEN).rounded(2);

        assertThat(formula.asText()).isEqualTo("( 71 + 14 × 0.5 ) ÷ 96 × 10 = 8.125 → 8.13");
    }

    @Test
    void proportionalPointsStopAtTheMaximum() {
        assertThat(points(Rule.proportional(dec("4")), "5")).isEqualTo("min( 5 ÷ 4 , 1 ) × 10 = 10 → 10.00");
    }

    @Test
    void ownTargetGoesBeforeTheTargetOfTheRecords() {
        var formula = Rule.proportional(dec("20")).points(value("5"), dec("10"), null, TEN);

        assertThat(formula.rounded(2).result()).isEqualTo("2.50");
    }

    @Test
    void targetOfZeroIsNoTarget() {
        assertThat(Rule.proportional(null).lacks(BigDecimal.ZERO, null)).isEqualTo(MissingReason.NO_TARGET);
    }

    @Test
    void lowerBoundOfABandBelongsToIt() {
        var rule = Rule.bands(List.of(step("60", "6"), step("80", "8"), step("90", "10")));

        assertThat(points(rule, "80")).isEqualTo("80 ≥ 80 ⇒ 8 = 8 → 8.00");
        assertThat(points(rule, "79.99")).isEqualTo("79.99 ≥ 60 ⇒ 6 = 6 → 6.00");
        assertThat(points(rule, "59.99")).isEqualTo("59.99 < 60 ⇒ 0 = 0 → 0.00");
    }

    @Test
    void countedPointsStopAtTheMaximum() {
        assertThat(points(Rule.count(dec("1.5")), "4")).isEqualTo("4 × 1.5 = 6 → 6.00");
        assertThat(points(Rule.count(dec("1.5")), "7")).isEqualTo("min( 7 × 1.5 , 10 ) = 10 → 10.00");
    }

    @Test
    void improvementIsTheGainScaledBetweenFloorAndCeiling() {
        var rule = Rule.improvement(dec("0"), dec("8"));

        assertThat(improved(rule, "79")).isEqualTo("( 79 − 75 − 0 ) ÷ ( 8 − 0 ) × 10 = 5 → 5.00");
        assertThat(improved(rule, "90")).endsWith("10 → 10.00");
        assertThat(improved(rule, "70")).endsWith("0 → 0.00");
    }

    @Test
    void improvementNeedsABaseline() {
        assertThat(Rule.improvement(dec("0"), dec("8")).lacks(null, null)).isEqualTo(MissingReason.NO_BASELINE);
    }

    @Test
    void halvesAreRoundedUpOnceFromTheExactValue() {
        // 1 ÷ 3 × 3.015 is exactly 1.005, which an early rounding of 1 ÷ 3 would miss.
        var points = Rule.proportional(dec("3")).points(value("1"), null, null, dec("3.015"));

        assertThat(points.rounded(2).result()).isEqualTo("1.01");
    }

    @Test
    void incompleteParametersAreNotSound() {
        assertThat(Rule.proportional(null).sound(TEN, false)).isFalse();
        assertThat(Rule.proportional(null).sound(TEN, true)).isTrue();
        assertThat(Rule.count(BigDecimal.ZERO).sound(TEN, false)).isFalse();
        assertThat(Rule.improvement(dec("5"), dec("5")).sound(TEN, false)).isFalse();
        assertThat(Rule.bands(List.of(step("60", "6"), step("60", "8"))).sound(TEN, false))
                .isFalse();
        assertThat(Rule.bands(List.of(step("60", "11"))).sound(TEN, false)).isFalse();
    }

    @Property
    void proportionalPointsGrowWithTheValueAndStayWithinTheMaximum(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal value,
            @ForAll @BigRange(min = "0", max = "50") @Scale(2) BigDecimal more,
            @ForAll @BigRange(min = "0.01", max = "500") @Scale(2) BigDecimal target) {
        var rule = Rule.proportional(target);

        var less = rule.points(Expression.number(value, Quantity.VALUE), null, null, TEN);
        var greater = rule.points(Expression.number(value.add(more), Quantity.VALUE), null, null, TEN);

        assertThat(less).isLessThanOrEqualTo(greater);
        assertThat(greater.rounded(2).result()).isBetween(BigDecimal.ZERO, TEN);
    }

    @Property
    void roundedPointsAreNeverMoreThanHalfAStepAway(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(3) BigDecimal value,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal target) {
        var formula = Rule.proportional(target)
                .points(Expression.number(value, Quantity.VALUE), null, null, TEN)
                .rounded(2);

        assertThat(formula.result().subtract(formula.beforeRounding()).abs()).isLessThanOrEqualTo(dec("0.0050000001"));
    }

    private static Step step(String from, String points) {
        return new Step(dec(from), dec(points));
    }

    private static Expression value(String value) {
        return Expression.number(dec(value), Quantity.VALUE);
    }

    private static String points(Rule rule, String value) {
        return rule.points(value(value), null, null, TEN).rounded(2).asText();
    }

    private static String improved(Rule rule, String value) {
        return rule.points(value(value), null, dec("75"), TEN).rounded(2).asText();
    }
}
