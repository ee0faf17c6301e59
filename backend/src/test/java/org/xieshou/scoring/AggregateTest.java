package org.xieshou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.scoring.CriteriaFixtures.dec;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xieshou.scoring.MemberAggregate.MemberPoints;

class AggregateTest {

    @Test
    void meanAddsAllEvaluators() {
        assertThat(joined(EvaluatorAggregate.MEAN, "8", "9", "8")).isEqualTo("( 8 + 9 + 8 ) ÷ 3 = 8.3333333333 → 8.33");
    }

    @Test
    void oneEvaluatorAloneIsTheResult() {
        assertThat(joined(EvaluatorAggregate.TRIMMED_MEAN, "8.5")).isEqualTo("8.5 = 8.5 → 8.50");
    }

    @Test
    void fourEvaluatorsAreNotTrimmed() {
        assertThat(joined(EvaluatorAggregate.TRIMMED_MEAN, "1", "8", "8", "9"))
                .isEqualTo("( 1 + 8 + 8 + 9 ) ÷ 4 = 6.5 → 6.50");
    }

    @Test
    void fiveEvaluatorsLoseOneHighestAndOneLowest() {
        assertThat(joined(EvaluatorAggregate.TRIMMED_MEAN, "10", "1", "10", "8", "9"))
                .isEqualTo("( 8 + 9 + 10 ) ÷ 3 = 9 → 9.00");
    }

    @Property
    void orderOfEvaluatorsDoesNotMatter(
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "0", max = "100") @Scale(1) BigDecimal> marks,
            @ForAll EvaluatorAggregate aggregate) {
        var turned = marks.reversed();

        assertThat(aggregate.of(turned).rounded(4).result())
                .isEqualTo(aggregate.of(marks).rounded(4).result())
                .isBetween(Collections.min(marks), Collections.max(marks));
    }

    @Test
    void membersMeanCountsEverySchoolOnce() {
        assertThat(joined(MemberAggregate.MEAN)).isEqualTo("( 9 + 6 ) ÷ 2 = 7.5 → 7.50");
    }

    @Test
    void membersWeightedByPupilsFollowTheBigSchool() {
        assertThat(joined(MemberAggregate.PUPIL_WEIGHTED)).isEqualTo("( 9 × 900 + 6 × 100 ) ÷ 1000 = 8.7 → 8.70");
    }

    @Test
    void lowestMemberDecides() {
        assertThat(joined(MemberAggregate.LOWEST)).isEqualTo("min( 9 , 6 ) = 6 → 6.00");
    }

    @Test
    void weightingNeedsThePupilsOfEveryMember() {
        var unknown = List.of(member("9", 900L), member("6", null));

        assertThat(MemberAggregate.PUPIL_WEIGHTED.possible(unknown)).isFalse();
        assertThat(MemberAggregate.MEAN.possible(unknown)).isTrue();
    }

    private static String joined(EvaluatorAggregate aggregate, String... marks) {
        return aggregate
                .of(Stream.of(marks).map(BigDecimal::new).toList())
                .rounded(2)
                .asText();
    }

    private static String joined(MemberAggregate aggregate) {
        return aggregate
                .of(List.of(member("9", 900L), member("6", 100L)))
                .rounded(2)
                .asText();
    }

    private static MemberPoints member(String points, Long pupils) {
        return new MemberPoints(Expression.number(dec(points), Quantity.MEMBER), pupils);
    }
}
