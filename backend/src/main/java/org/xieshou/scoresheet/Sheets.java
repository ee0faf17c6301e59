package org.xieshou.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.evaluation.Evaluation;
import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.metric.MetricResult;
import org.xieshou.metric.Metrics;
import org.xieshou.scheme.Scheme;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.Grounds;
import org.xieshou.scoring.Scoring;
import org.xieshou.shared.Uuid7;

/** Computes score sheets from today's records, and keeps those that were decided and published. */
@ApplicationScoped
class Sheets {

    private final EntityManager database;
    private final Metrics metrics;
    private final SheetMembers members;
    private final Clock clock;

    Sheets(EntityManager database, Metrics metrics, SheetMembers members, Clock clock) {
        this.database = database;
        this.metrics = metrics;
        this.members = members;
        this.clock = clock;
    }

    /** The sheet as it stands: computed while records count, then the frozen one with later decisions. */
    SheetContent sheet(Evaluation evaluation, Scheme scheme, List<Score> scores) {
        var frozen = frozen(evaluation);
        if (frozen.isEmpty()) {
            return live(evaluation, scheme, scores);
        }
        return evaluation.state == EvaluationState.PUBLISHED
                ? frozen.get().content
                : corrected(frozen.get(), scheme, scores);
    }

    /** Keeps a sheet for good. */
    void freeze(Evaluation evaluation, SheetContent content) {
        var frozen = new FrozenSheet();
        frozen.id = Uuid7.next();
        frozen.evaluationId = evaluation.id;
        frozen.frozenAt = clock.instant();
        frozen.content = content;
        database.persist(frozen);
    }

    Optional<FrozenSheet> frozen(Evaluation evaluation) {
        return database.createQuery(
                        "select f from FrozenSheet f where f.evaluationId = :id order by f.frozenAt desc, f.id desc",
                        FrozenSheet.class)
                .setParameter("id", evaluation.id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private SheetContent live(Evaluation evaluation, Scheme scheme, List<Score> scores) {
        var leaves = scheme.tree().leaves();
        var day = members.day(scheme);
        var measured = new HashMap<UUID, MetricResult>();
        for (var leaf : leaves) {
            measure(evaluation, scheme, leaf).ifPresent(result -> measured.put(leaf.id(), result));
        }
        var schools = members.of(evaluation, scheme);
        var grounds = new SheetGrounds(leaves, measured, scores, schools).ofResult();
        return new SheetContent(day, outcome(scheme, grounds), grounds, measured, schools);
    }

    private Optional<MetricResult> measure(Evaluation evaluation, Scheme scheme, Criterion leaf) {
        return Optional.ofNullable(leaf.metric())
                .flatMap(metrics::find)
                .map(metric -> metric.measure(evaluation.communityId, scheme.periodFrom, scheme.periodTo));
    }

    /** What was frozen, with the decisions made since. */
    private static SheetContent corrected(FrozenSheet frozen, Scheme scheme, List<Score> scores) {
        var grounds = new HashMap<>(frozen.content.grounds());
        scores.stream()
                .filter(score -> score.stage == ScoreStage.DECISION && score.recordedAt.isAfter(frozen.frozenAt))
                .forEach(score -> grounds.put(score.criterionId, Grounds.decided(score.points)));
        var content = frozen.content;
        return new SheetContent(
                content.day(), outcome(scheme, grounds), grounds, content.measured(), content.members());
    }

    static Scoring.Outcome outcome(Scheme scheme, Map<UUID, Grounds> grounds) {
        return Scoring.compute(scheme.tree(), scheme.ways(), grounds);
    }
}
