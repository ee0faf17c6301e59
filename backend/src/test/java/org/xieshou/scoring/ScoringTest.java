package org.xieshou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.scoring.CriteriaFixtures.dec;
import static org.xieshou.scoring.CriteriaFixtures.excludable;
import static org.xieshou.scoring.CriteriaFixtures.heading;
import static org.xieshou.scoring.CriteriaFixtures.headingUnder;
import static org.xieshou.scoring.CriteriaFixtures.leaf;
import static org.xieshou.scoring.CriteriaFixtures.weighted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.xieshou.scoring.Grounds.MemberGrounds;

class ScoringTest {

    static final Rule MANUAL = Rule.manual();
    static final Scoring.Ways WAYS = new Scoring.Ways(2, EvaluatorAggregate.MEAN, MemberAggregate.PUPIL_WEIGHTED);

    @Test
    void totalIsTheSumOfThePartsOfTheTree() {
        var process = heading("60");
        var work = headingUnder(process, "20");
        var first = leaf(work, "20", MANUAL);
        var second = leaf(process, "40", MANUAL);
        var outcome = leaf(null, "40", MANUAL);

        var scores = compute(
                List.of(process, work, first, second, outcome),
                Map.of(first.id(), points("18.5"), second.id(), points("30"), outcome.id(), points("35")));

        assertThat(scores.criteria().get(process.id()).points()).isEqualTo("48.50");
        assertThat(scores.total().asText()).isEqualTo("48.5 + 35 = 83.5 → 83.50");
    }

    @Test
    void totalIsRoundedFromExactPartsNotFromRoundedOnes() {
        var first = leaf(null, "50", MANUAL);
        var second = leaf(null, "50", MANUAL);

        var scores = compute(List.of(first, second), Map.of(first.id(), points("0.004"), second.id(), points("0.004")));

        assertThat(scores.criteria().get(first.id()).points()).isEqualTo("0.00");
        assertThat(scores.points()).isEqualTo("0.01");
    }

    @Test
    void missingEvidenceIsZeroAndKeepsItsReason() {
        var given = leaf(null, "60", MANUAL);
        var lacking = leaf(null, "40", MANUAL);

        var scores = compute(
                List.of(given, lacking),
                Map.of(given.id(), points("60"), lacking.id(), Grounds.missing(MissingReason.NO_RECORD)));

        assertThat(scores.points()).isEqualTo("60.00");
        assertThat(scores.criteria().get(lacking.id()).points()).isEqualTo("0.00");
        assertThat(scores.criteria().get(lacking.id()).missing()).isEqualTo(MissingReason.NO_RECORD);
    }

    @Test
    void excludedCriterionRescalesItsSiblings() {
        var given = leaf(null, "60", MANUAL);
        var lacking = excludable(null, "40", MANUAL);

        var scores = compute(List.of(given, lacking), Map.of(given.id(), points("45")));

        assertThat(scores.total().asText()).isEqualTo("45 ÷ 60 × 60 ÷ 60 × 100 = 75 → 75.00");
        assertThat(scores.criteria().get(lacking.id()).excluded()).isTrue();
    }

    @Test
    void headingWithNothingLeftIsExcludedItself() {
        var given = leaf(null, "60", MANUAL);
        var outcome = heading("40");
        var lacking = excludable(outcome, "40", MANUAL);

        var scores = compute(List.of(given, outcome, lacking), Map.of(given.id(), points("30")));

        assertThat(scores.criteria().get(outcome.id()).missing()).isEqualTo(MissingReason.ALL_EXCLUDED);
        assertThat(scores.points()).isEqualTo("50.00");
    }

    @Test
    void nothingToComputeIsNoTotal() {
        assertThat(compute(List.of(excludable(null, "100", MANUAL)), Map.of()).points())
                .isNull();
    }

    @Test
    void weightsDecideWhereTheyAreGiven() {
        var lesson = weighted(null, "10", "70", MANUAL);
        var survey = weighted(null, "5", "30", MANUAL);

        var scores = compute(List.of(lesson, survey), Map.of(lesson.id(), points("8"), survey.id(), points("5")));

        assertThat(scores.points()).isEqualTo("86.00");
    }

    @Test
    void membersAreJoinedAndStayVisible() {
        var quality = leaf(null, "100", Rule.improvement(dec("0"), dec("10")));
        var members = Grounds.members(List.of(
                member("Stone Dam", 900L, Grounds.judged(List.of(dec("79")), dec("75"))),
                member("Willow River", 100L, Grounds.judged(List.of(dec("85")), dec("75")))));

        var scores = compute(List.of(quality), Map.of(quality.id(), members));

        assertThat(scores.points()).isEqualTo("46.00");
        assertThat(scores.criteria().get(quality.id()).members())
                .extracting(member -> member.name() + " " + member.formula().result())
                .containsExactly("Stone Dam 40.00", "Willow River 100.00");
    }

    @Test
    void memberWithoutScoreCountsAsZeroOrNotAtAll() {
        var members = Grounds.members(List.of(
                member("Stone Dam", 500L, points("80")),
                member("Willow River", 500L, Grounds.missing(MissingReason.NO_SCORE))));
        var strict = leaf(null, "100", MANUAL);
        var lenient = excludable(null, "100", MANUAL);

        assertThat(compute(List.of(strict), Map.of(strict.id(), members)).points())
                .isEqualTo("40.00");
        assertThat(compute(List.of(lenient), Map.of(lenient.id(), members)).points())
                .isEqualTo("80.00");
    }

    @Test
    void weightingByUnknownPupilsIsMissing() {
        var quality = leaf(null, "100", MANUAL);
        var members = Grounds.members(List.of(member("Stone Dam", null, points("80"))));

        var scores = compute(List.of(quality), Map.of(quality.id(), members));

        assertThat(scores.criteria().get(quality.id()).missing()).isEqualTo(MissingReason.NO_PUPILS);
    }

    @Test
    void decisionGoesBeforeEverythingElse() {
        var item = leaf(null, "100", Rule.proportional(dec("10")));

        var scores = compute(List.of(item), Map.of(item.id(), Grounds.decided(dec("64.5"))));

        assertThat(scores.points()).isEqualTo("64.50");
    }

    @Property
    void totalLiesBetweenZeroAndAHundred(
            @ForAll @BigRange(min = "0", max = "60") @Scale(3) BigDecimal first,
            @ForAll @BigRange(min = "0", max = "40") @Scale(3) BigDecimal second) {
        var process = leaf(null, "60", MANUAL);
        var outcome = leaf(null, "40", MANUAL);

        var scores = compute(
                List.of(process, outcome),
                Map.of(
                        process.id(), Grounds.judged(List.of(first), null),
                        outcome.id(), Grounds.judged(List.of(second), null)));

        assertThat(scores.points()).isBetween(BigDecimal.ZERO, CriteriaTree.TOTAL);
    }

    @Property
    void excludingNeverChangesTheShareOfTheRest(@ForAll @BigRange(min = "0", max = "30") @Scale(2) BigDecimal given) {
        var kept = leaf(null, "30", MANUAL);
        var alone = compute(
                List.of(kept, excludable(null, "70", MANUAL)), Map.of(kept.id(), Grounds.judged(List.of(given), null)));

        assertThat(alone.points()).isEqualTo(given.multiply(dec("100")).divide(dec("30"), 2, RoundingMode.HALF_UP));
    }

    private static Grounds points(String points) {
        return Grounds.judged(List.of(dec(points)), null);
    }

    private static MemberGrounds member(String name, Long pupils, Grounds grounds) {
        return new MemberGrounds(UUID.randomUUID(), name, pupils, grounds);
    }

    private static Scoring.Outcome compute(List<Criterion> criteria, Map<UUID, Grounds> grounds) {
        return Scoring.compute(new CriteriaTree(criteria), WAYS, grounds);
    }
}
