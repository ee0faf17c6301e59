package org.xieshou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.scoring.CriteriaFixtures.dec;
import static org.xieshou.scoring.CriteriaFixtures.heading;
import static org.xieshou.scoring.CriteriaFixtures.leaf;
import static org.xieshou.scoring.CriteriaFixtures.measured;
import static org.xieshou.scoring.CriteriaFixtures.weighted;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xieshou.scoring.Criterion.CriterionPart;
import org.xieshou.scoring.Criterion.OnMissing;

class CriteriaTreeTest {

    static final Rule MANUAL = Rule.manual();

    static final CriteriaTree.MetricBook METRICS = new CriteriaTree.MetricBook() {

        @Override
        public boolean knows(String code) {
            return code.equals("visits.held") || tellsTarget(code);
        }

        @Override
        public boolean tellsTarget(String code) {
            return code.equals("quotas.fulfilment");
        }
    };

    @Test
    void hundredPointsInPartsCanBePublished() {
        var process = heading("60");
        assertThat(faults(process, leaf(process, "60", MANUAL), leaf(null, "40", MANUAL)))
                .isEmpty();
    }

    @Test
    void pointsThatDoNotSumToTheHeadingAreReported() {
        var process = heading("60");
        assertThat(faults(process, leaf(process, "59.99", MANUAL), leaf(null, "40", MANUAL)))
                .containsExactly("scheme.points-sum");
    }

    @Test
    void weightsOfSiblingsSumToAHundredPercent() {
        assertThat(faults(weighted(null, "10", "60", MANUAL), weighted(null, "5", "40", MANUAL)))
                .isEmpty();
        assertThat(faults(weighted(null, "10", "60", MANUAL), weighted(null, "5", "39.99", MANUAL)))
                .containsExactly("scheme.weights-sum");
    }

    @Test
    void siblingsAllCarryAWeightOrNone() {
        assertThat(faults(weighted(null, "60", "60", MANUAL), leaf(null, "40", MANUAL)))
                .containsExactly("scheme.weights-mixed");
    }

    @Test
    void schemeWithoutCriteriaIsReported() {
        assertThat(faults()).containsExactly("scheme.no-criteria");
    }

    @Test
    void leafNeedsARuleAndAHeadingMustNotHaveOne() {
        var withRule = leaf(null, "100", MANUAL);
        assertThat(faults(withRule, leaf(withRule, "100", null)))
                .containsExactly("scheme.heading-with-rule", "scheme.rule-missing");
    }

    @Test
    void pointsGivenByHandTakeNoMetric() {
        assertThat(faults(measured(null, "100", MANUAL, "visits.held"))).containsExactly("scheme.metric-unusable");
    }

    @Test
    void unknownMetricIsReported() {
        assertThat(faults(measured(null, "100", Rule.count(dec("1")), "miracles.worked")))
                .containsExactly("scheme.metric-unknown");
    }

    @Test
    void proportionalRuleMayTakeItsTargetFromTheRecords() {
        assertThat(faults(measured(null, "100", Rule.proportional(null), "quotas.fulfilment")))
                .isEmpty();
        assertThat(faults(measured(null, "100", Rule.proportional(null), "visits.held")))
                .containsExactly("scheme.rule-incomplete");
    }

    @Test
    void circlesLostParentsAndRepeatedIdsAreNoTree() {
        var lone = leaf(null, "100", MANUAL);
        var lost = leaf(heading("10"), "10", MANUAL);

        assertThat(CriteriaTree.isTree(List.of(lone))).isTrue();
        assertThat(CriteriaTree.isTree(List.of(lone, lone))).isFalse();
        assertThat(CriteriaTree.isTree(List.of(lost))).isFalse();
        assertThat(CriteriaTree.isTree(circle())).isFalse();
    }

    private static List<Criterion> circle() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        return List.of(under(one, other), under(other, one));
    }

    private static Criterion under(UUID id, UUID parentId) {
        return new Criterion(
                id,
                parentId,
                0,
                "1",
                "item",
                CriterionPart.PROCESS,
                dec("10"),
                null,
                null,
                null,
                OnMissing.ZERO,
                false,
                null);
    }

    private static List<String> faults(Criterion... criteria) {
        return new CriteriaTree(List.of(criteria))
                .faults(METRICS).stream().map(CriteriaTree.Fault::code).toList();
    }
}
