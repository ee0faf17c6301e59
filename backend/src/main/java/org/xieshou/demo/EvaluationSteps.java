package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.evaluation.EvaluationResource;
import org.xieshou.evaluation.Evaluations;
import org.xieshou.evaluation.EvaluatorResource;
import org.xieshou.evaluation.NewEvaluation;
import org.xieshou.evaluation.NewObjection;
import org.xieshou.evaluation.ObjectionResource;
import org.xieshou.scoresheet.NewScore;
import org.xieshou.scoresheet.Scores;
import org.xieshou.scoresheet.VerdictResource;
import org.xieshou.security.Actor;
import org.xieshou.shared.Uuid7;

/** The steps of an evaluation as those concerned take them, each so many days ago. */
@ApplicationScoped
class EvaluationSteps {

    private final Acting acting;
    private final Evaluations evaluations;
    private final EvaluationResource course;
    private final EvaluatorResource evaluators;
    private final Scores scores;
    private final VerdictResource verdicts;
    private final ObjectionResource objections;

    EvaluationSteps(
            Acting acting,
            Evaluations evaluations,
            EvaluationResource course,
            EvaluatorResource evaluators,
            Scores scores,
            VerdictResource verdicts,
            ObjectionResource objections) {
        this.acting = acting;
        this.evaluations = evaluations;
        this.course = course;
        this.evaluators = evaluators;
        this.scores = scores;
        this.verdicts = verdicts;
        this.objections = objections;
    }

    void open(World world, UUID id, NewEvaluation draft) {
        on(world, world.coordinator, 58, () -> acting.enter(evaluations, id, draft));
    }

    void claim(World world, UUID id, Actor lead, List<NewScore> points) {
        on(world, lead, 52, () -> {
            give(id, points);
            course.submit(id);
        });
    }

    void check(World world, UUID id, Actor otherLead, List<NewScore> points) {
        on(world, otherLead, 47, () -> {
            give(id, points);
            course.finishCrossCheck(id);
        });
    }

    void appoint(World world, UUID id) {
        on(
                world,
                world.coordinator,
                46,
                () -> world.evaluators.forEach(one -> evaluators.appoint(id, one.accountId())));
    }

    void score(World world, UUID id, Actor evaluator, List<NewScore> points) {
        on(world, evaluator, world.dice.between(38, 44), () -> give(id, points));
    }

    void close(World world, UUID id) {
        on(world, world.coordinator, 36, () -> course.closeScoring(id));
    }

    void decide(World world, UUID id, int daysAgo, String remark) {
        var until = world.today.minusDays(daysAgo).plusDays(10);
        on(
                world,
                world.coordinator,
                daysAgo,
                () -> verdicts.decide(id, new VerdictResource.NewDecision(remark, until)));
    }

    /** The community objects; returns the objection. */
    UUID object(World world, UUID id, Actor lead, int daysAgo, NewObjection objection) {
        var objectionId = Uuid7.next();
        on(world, lead, daysAgo, () -> objections.raise(id, objectionId, null, objection));
        return objectionId;
    }

    /** The bureau agrees and corrects the points. */
    void accept(World world, UUID id, UUID objection, String words, NewScore corrected) {
        on(world, world.coordinator, 26, () -> {
            objections.answer(id, objection, new ObjectionResource.ObjectionAnswer(words, true));
            give(id, List.of(corrected));
        });
    }

    void publish(World world, UUID id) {
        on(world, world.coordinator, 21, () -> verdicts.publish(id));
    }

    private void give(UUID id, List<NewScore> points) {
        var given = scores.in(evaluations.get(id));
        points.forEach(score -> acting.enter(given, Uuid7.next(), score));
    }

    private void on(World world, Actor who, int daysAgo, Runnable step) {
        LocalDate day = world.today.minusDays(daysAgo);
        acting.as(who, world.moment(day, world.dice.between(9, 17), world.dice.between(0, 59)), step);
        acting.forget();
    }

    static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1);
    }
}
