package org.xieshou.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.FactsOf;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Written;

/** The objections raised against results. Who sees an evaluation sees them. */
@ApplicationScoped
public class Objections {

    private final EntityManager database;
    private final KeptPlans plans;
    private final CurrentUser user;
    private final Clock clock;

    Objections(EntityManager database, KeptPlans plans, CurrentUser user, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.user = user;
        this.clock = clock;
    }

    List<Objection> of(Evaluation evaluation) {
        return database.createQuery(
                        "select o from Objection o where o.evaluationId = :id order by o.raisedAt, o.id",
                        Objection.class)
                .setParameter("id", evaluation.id)
                .getResultList();
    }

    public boolean open(Evaluation evaluation) {
        return of(evaluation).stream().anyMatch(objection -> objection.answeredAt == null);
    }

    Objection get(Evaluation evaluation, UUID id) {
        return in(evaluation).find(id).orElseThrow(() -> Problem.notFound("objection", id));
    }

    /** The objections of one evaluation as drafts write them: once raised they stay as they are. */
    public Written<Objection, NewObjection> in(Evaluation evaluation) {
        return new FactsOf<>(
                plans,
                Objection.class,
                "objection",
                "objection.raised",
                objection -> objection.evaluationId.equals(evaluation.id)) {

            @Override
            public Objection create(UUID id, NewObjection draft) {
                return raise(evaluation, id, draft);
            }

            @Override
            public NewObjection draftOf(Objection objection) {
                return new NewObjection(objection.criterionId, objection.text);
            }
        };
    }

    private Objection raise(Evaluation evaluation, UUID id, NewObjection draft) {
        evaluation.requireObjectable(LocalDate.now(clock));
        var objection = new Objection();
        objection.id = id;
        objection.evaluationId = evaluation.id;
        objection.criterionId = draft.criterionId();
        objection.text = draft.text();
        objection.raisedBy = user.actor().name();
        objection.raisedAt = clock.instant();
        database.persist(objection);
        return objection;
    }
}
