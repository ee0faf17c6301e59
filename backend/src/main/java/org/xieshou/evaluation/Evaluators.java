package org.xieshou.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Uuid7;

/** Who is appointed to score what. */
@ApplicationScoped
public class Evaluators {

    static {
        ConstraintNames.mean("score_by_evaluator", "/accountId", "evaluation.evaluator-scored");
    }

    private final EntityManager database;
    private final CurrentUser user;
    private final Clock clock;

    Evaluators(EntityManager database, CurrentUser user, Clock clock) {
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    List<EvaluatorView> of(Evaluation evaluation) {
        return database.createQuery(
                        "select e.accountId, a.displayName, e.assignedAt from Evaluator e"
                                + " join Account a on a.id = e.accountId where e.evaluationId = :id"
                                + " order by e.assignedAt, e.id",
                        EvaluatorView.class)
                .setParameter("id", evaluation.id)
                .getResultList();
    }

    public Optional<Evaluator> find(Evaluation evaluation, UUID accountId) {
        return database.createQuery(
                        "select e from Evaluator e where e.evaluationId = :id and e.accountId = :account",
                        Evaluator.class)
                .setParameter("id", evaluation.id)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Appoints somebody who holds the role; whether it had to be done. */
    public boolean appoint(Evaluation evaluation, UUID accountId) {
        if (find(evaluation, accountId).isPresent()) {
            return false;
        }
        evaluation.requireEvaluatorsOpen();
        if (!holdsRole(accountId)) {
            throw Problem.invalid("/accountId", "evaluation.no-evaluator");
        }
        var evaluator = new Evaluator();
        evaluator.id = Uuid7.next();
        evaluator.evaluationId = evaluation.id;
        evaluator.accountId = accountId;
        evaluator.assignedAt = clock.instant();
        database.persist(evaluator);
        return true;
    }

    /** Takes an appointment back, as long as nothing was scored; doing it again changes nothing. */
    void dismiss(Evaluation evaluation, UUID accountId) {
        evaluation.requireEvaluatorsOpen();
        find(evaluation, accountId).ifPresent(database::remove);
        database.flush();
    }

    private boolean holdsRole(UUID accountId) {
        return database.createQuery(
                                "select count(a) from Account a join a.grants g where a.id = :id"
                                        + " and a.districtId = :district and g.role = :role and g.validFrom <= :today"
                                        + " and (g.validTo is null or g.validTo >= :today)",
                                Long.class)
                        .setParameter("id", accountId)
                        .setParameter("district", user.districtId())
                        .setParameter("role", Role.EVALUATOR)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult()
                > 0;
    }
}
