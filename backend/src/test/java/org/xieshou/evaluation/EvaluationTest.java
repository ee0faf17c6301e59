package org.xieshou.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xieshou.evaluation.Evaluation.Decision;
import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.shared.Problem;

class EvaluationTest {

    static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    Evaluation evaluation = new Evaluation();

    @Test
    void goesThroughItsCourseStepByStep() {
        reachDecision();
        evaluation.decide(decision("84.11", NEXT_WEEK), TODAY, NOW);
        evaluation.publish(new BigDecimal("84.50"), "良好", NOW);

        assertThat(evaluation.state).isEqualTo(EvaluationState.PUBLISHED);
        assertThat(evaluation.total).isEqualTo("84.50");
    }

    @Test
    void aStepDoneBeforeChangesNothingWhenRepeated() {
        evaluation.submit(NOW);
        evaluation.submit(NOW.plusSeconds(60));

        assertThat(evaluation.state).isEqualTo(EvaluationState.CROSS_CHECK);
        assertThat(evaluation.submittedAt).isEqualTo(NOW);
    }

    @Test
    void aStepBeforeItsTimeIsRefused() {
        refused("evaluation.too-early", () -> evaluation.finishCrossCheck(NOW));
        refused("evaluation.too-early", () -> evaluation.closeScoring(NOW));
        refused("evaluation.too-early", () -> evaluation.decide(decision("80", NEXT_WEEK), TODAY, NOW));
        refused("evaluation.too-early", () -> evaluation.awaitsPublication(TODAY, false));
    }

    @Test
    void aDecisionNeedsPointsAndADayToObjectUntil() {
        reachDecision();

        refused("evaluation.nothing-scored", () -> evaluation.decide(decision(null, NEXT_WEEK), TODAY, NOW));
        assertThatThrownBy(() -> evaluation.decide(decision("80", TODAY.minusDays(1)), TODAY, NOW))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status).isEqualTo(422));
    }

    @Test
    void publicationWaitsForTheTimeToObjectAndForAnswers() {
        reachDecision();
        evaluation.decide(decision("84.11", NEXT_WEEK), TODAY, NOW);

        refused("evaluation.objection-period", () -> evaluation.awaitsPublication(TODAY, false));
        refused("evaluation.objections-open", () -> evaluation.awaitsPublication(NEXT_WEEK, true));
        assertThat(evaluation.awaitsPublication(NEXT_WEEK, false)).isTrue();
    }

    @Test
    void nobodyObjectsOutsideTheTimeForIt() {
        refused("objection.closed", () -> evaluation.requireObjectable(TODAY));
        reachDecision();
        evaluation.decide(decision("84.11", NEXT_WEEK), TODAY, NOW);

        evaluation.requireObjectable(NEXT_WEEK);
        refused("objection.closed", () -> evaluation.requireObjectable(NEXT_WEEK.plusDays(1)));
    }

    @Test
    void evaluatorsAreAppointedUntilTheScoringIsClosed() {
        evaluation.requireEvaluatorsOpen();
        reachDecision();

        refused("evaluation.scoring-closed", evaluation::requireEvaluatorsOpen);
    }

    @Test
    void anObjectionIsAnsweredOnce() {
        var objection = new Objection();
        objection.answer("核实无误", false, NOW);
        objection.answer("核实无误", false, NOW.plusSeconds(5));

        assertThat(objection.answeredAt).isEqualTo(NOW);
        refused("objection.answered", () -> objection.answer("改判", true, NOW));
    }

    private void reachDecision() {
        evaluation.submit(NOW);
        evaluation.finishCrossCheck(NOW);
        evaluation.closeScoring(NOW);
    }

    private static Decision decision(String total, LocalDate until) {
        return new Decision(total == null ? null : new BigDecimal(total), "良好", null, until);
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code).isEqualTo(code));
    }
}
