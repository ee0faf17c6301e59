package org.xieshou.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xieshou.metric.MetricRecord;
import org.xieshou.metric.MetricRecord.NotCounted;
import org.xieshou.metric.MetricRecord.RecordKind;
import org.xieshou.metric.MetricResult;
import org.xieshou.scoresheet.SheetMembers.Member;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.Criterion.CriterionPart;
import org.xieshou.scoring.Criterion.OnMissing;
import org.xieshou.scoring.Grounds;
import org.xieshou.scoring.MissingReason;
import org.xieshou.scoring.Quantity;
import org.xieshou.scoring.Rule;

class SheetGroundsTest {

    static final UUID WANG = UUID.randomUUID();
    static final UUID LI = UUID.randomUUID();

    final Criterion byHand = leaf(Rule.manual(), null, false);
    final Criterion counted = leaf(Rule.proportional(BigDecimal.TEN), "visits.held", false);
    final Criterion perMember = leaf(Rule.manual(), null, true);
    final Member stoneDam = new Member(UUID.randomUUID(), "Stone Dam", 300L);
    final Member willowRiver = new Member(UUID.randomUUID(), "Willow River", 100L);

    @Test
    void ofEveryEvaluatorTheLastWordCounts() {
        var grounds = result(byHand, expert(WANG, "6"), expert(LI, "7"), expert(WANG, "8"));

        assertThat(grounds.judgement().given()).containsExactly(new BigDecimal("8"), new BigDecimal("7"));
    }

    @Test
    void claimsOfTheCommunityAreNoResult() {
        assertThat(result(byHand, score(ScoreStage.SELF, WANG, "9", null)).missing())
                .isEqualTo(MissingReason.NO_SCORE);
    }

    @Test
    void theBureausDecisionGoesBeforeEvaluatorsAndRecords() {
        var decision = score(ScoreStage.DECISION, WANG, "5", null);

        assertThat(result(byHand, expert(LI, "7"), decision).decided()).isEqualTo("5");
    }

    @Test
    void recordsTypedInLaterStandBesideThoseMadeOnSite() {
        var measured = new MetricResult(
                new BigDecimal("71"), new BigDecimal("14"), new BigDecimal("0.5"), null, List.of(record(null)));

        var terms = grounds(counted, measured).measurement().terms();

        assertThat(terms).extracting(Grounds.Term::quantity).containsExactly(Quantity.ON_SITE, Quantity.TYPED_IN);
        assertThat(terms.getLast().factor()).isEqualTo("0.5");
    }

    @Test
    void recordsThatDoNotCountAreNoEvidence() {
        var measured = MetricResult.full(BigDecimal.TWO, List.of(record(NotCounted.CANCELLED)));

        assertThat(grounds(counted, measured).missing()).isEqualTo(MissingReason.NO_RECORD);
    }

    @Test
    void everyMemberHasItsOwnGrounds() {
        var grounds = result(perMember, score(ScoreStage.EXPERT, WANG, "8", stoneDam.schoolId()));

        assertThat(grounds.members().get(0).grounds().judgement().given()).containsExactly(new BigDecimal("8"));
        assertThat(grounds.members().get(1).grounds().missing()).isEqualTo(MissingReason.NO_SCORE);
    }

    @Test
    void whoChecksAgreesWithTheClaimWhereHeSaysNothing() {
        var claim = score(ScoreStage.SELF, WANG, "9", null);
        claim.criterionId = byHand.id();

        assertThat(sheet(List.of(claim))
                        .ofClaim(ScoreStage.CROSS)
                        .get(byHand.id())
                        .decided())
                .isEqualTo("9");
    }

    private Grounds result(Criterion criterion, Score... scores) {
        for (var score : scores) {
            score.criterionId = criterion.id();
        }
        return sheet(List.of(scores)).ofResult().get(criterion.id());
    }

    private SheetGrounds sheet(List<Score> scores) {
        return new SheetGrounds(List.of(byHand, counted, perMember), Map.of(), scores, List.of(stoneDam, willowRiver));
    }

    private Grounds grounds(Criterion criterion, MetricResult measured) {
        return new SheetGrounds(List.of(criterion), Map.of(criterion.id(), measured), List.of(), List.of())
                .ofResult()
                .get(criterion.id());
    }

    private static Score expert(UUID scorer, String points) {
        return score(ScoreStage.EXPERT, scorer, points, null);
    }

    private static Score score(ScoreStage stage, UUID scorer, String points, UUID school) {
        var score = new Score();
        score.stage = stage;
        score.scorerId = scorer;
        score.points = new BigDecimal(points);
        score.schoolId = school;
        return score;
    }

    private static MetricRecord record(NotCounted reason) {
        return new MetricRecord(RecordKind.VISIT, UUID.randomUUID(), null, "visit", null, null, BigDecimal.ONE, reason);
    }

    private static Criterion leaf(Rule rule, String metric, boolean perMember) {
        return new Criterion(
                UUID.randomUUID(),
                null,
                0,
                "1",
                "item",
                CriterionPart.PROCESS,
                BigDecimal.TEN,
                null,
                rule,
                metric,
                OnMissing.ZERO,
                perMember,
                null);
    }
}
