package org.xieshou.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.evaluation.Evaluation;
import org.xieshou.evaluation.Evaluator;
import org.xieshou.evaluation.Evaluators;
import org.xieshou.scheme.Scheme;
import org.xieshou.scheme.Schemes;
import org.xieshou.scoring.Criterion;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.FactsOf;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Written;

/** The points given in evaluations, appended and never changed. */
@ApplicationScoped
public class Scores {

    private final EntityManager database;
    private final KeptPlans plans;
    private final CurrentUser user;
    private final Schemes schemes;
    private final Evaluators evaluators;
    private final SheetMembers members;
    private final Clock clock;

    Scores(
            EntityManager database,
            KeptPlans plans,
            CurrentUser user,
            Schemes schemes,
            Evaluators evaluators,
            SheetMembers members,
            Clock clock) {
        this.database = database;
        this.plans = plans;
        this.user = user;
        this.schemes = schemes;
        this.evaluators = evaluators;
        this.members = members;
        this.clock = clock;
    }

    /** All that was given in an evaluation, earliest first. */
    List<Score> of(Evaluation evaluation) {
        return database.createQuery(
                        "select s from Score s where s.evaluationId = :id order by s.recordedAt, s.id", Score.class)
                .setParameter("id", evaluation.id)
                .getResultList();
    }

    /** The points of one evaluation as drafts write them: what is given stays. */
    public Written<Score, NewScore> in(Evaluation evaluation) {
        return new FactsOf<>(
                plans,
                Score.class,
                "score",
                "score.given",
                score -> score.evaluationId.equals(evaluation.id) && mayRepeat(score)) {

            @Override
            public Score create(UUID id, NewScore draft) {
                return give(evaluation, id, draft);
            }

            @Override
            public NewScore draftOf(Score score) {
                return NewScore.of(score);
            }
        };
    }

    private boolean mayRepeat(Score score) {
        return user.wholeDistrict() || score.scorerId.equals(user.accountId());
    }

    private Score give(Evaluation evaluation, UUID id, NewScore draft) {
        draft.stage().requireOpen(evaluation.state);
        var appointment = requireMay(evaluation, draft.stage());
        var scheme = schemes.of(evaluation.schemeId);
        draft.requireFits(leaf(scheme, draft.criterionId()));
        if (draft.schoolId() != null && !members.has(evaluation, scheme, draft.schoolId())) {
            throw Problem.invalid("/schoolId", "score.no-member");
        }
        var score = new Score();
        score.id = id;
        score.evaluationId = evaluation.id;
        score.scorerId = user.accountId();
        score.scorerName = user.actor().name();
        score.evaluatorId = appointment.map(evaluator -> evaluator.id).orElse(null);
        score.recordedAt = clock.instant();
        draft.applyTo(score);
        database.persist(score);
        return score;
    }

    private Optional<Evaluator> requireMay(Evaluation evaluation, ScoreStage stage) {
        switch (stage) {
            case SELF -> user.requireCommunity(evaluation.communityId);
            case CROSS -> user.requireCommunity(evaluation.crossCommunityId);
            case DECISION -> {
                if (!user.has(Role.DISTRICT_COORDINATOR)) {
                    throw Problem.forbidden("score.bureau-only");
                }
            }
            case EXPERT -> {
                return Optional.of(evaluators
                        .find(evaluation, user.accountId())
                        .orElseThrow(() -> Problem.forbidden("score.evaluators-only")));
            }
        }
        return Optional.empty();
    }

    private static Criterion leaf(Scheme scheme, UUID criterionId) {
        var tree = scheme.tree();
        return tree.find(criterionId)
                .filter(tree::isLeaf)
                .orElseThrow(() -> Problem.invalid("/criterionId", "score.criterion-unknown"));
    }
}
