package org.xieshou.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.FactsOf;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Written;
import org.xieshou.visit.Visit;
import org.xieshou.visit.VisitNews;
import org.xieshou.visit.VisitParticipant;
import org.xieshou.visit.VisitParticipants;

/** The objections to visits; whoever asks has been given the visit before. What a visit counts for follows from them. */
@ApplicationScoped
public class Disputes {

    private final EntityManager database;
    private final KeptPlans plans;
    private final VisitParticipants participants;
    private final VisitNews news;
    private final CurrentUser user;
    private final Clock clock;

    Disputes(
            EntityManager database,
            KeptPlans plans,
            VisitParticipants participants,
            VisitNews news,
            CurrentUser user,
            Clock clock) {
        this.database = database;
        this.plans = plans;
        this.participants = participants;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    List<Dispute> of(UUID visitId) {
        return database.createQuery(
                        "from Dispute d where d.visitId = :visit order by d.raisedAt desc, d.id desc", Dispute.class)
                .setParameter("visit", visitId)
                .getResultList();
    }

    /** How the objections to one visit are raised; once raised they stay as they are. */
    public Written<Dispute, NewDispute> in(Visit visit) {
        return new FactsOf<>(
                plans, Dispute.class, "dispute", "dispute.raised", dispute -> dispute.visitId.equals(visit.id)) {

            @Override
            public Dispute create(UUID id, NewDispute draft) {
                return raise(visit, id, draft);
            }

            @Override
            public NewDispute draftOf(Dispute dispute) {
                return new NewDispute(dispute.staffIds, dispute.reason);
            }
        };
    }

    /** Does something to an objection; the visit counts accordingly. */
    public Dispute changed(Visit visit, UUID id, Consumer<Dispute> change) {
        var dispute = in(visit).find(id).orElseThrow(() -> Problem.notFound("dispute", id));
        news.changing(visit, () -> {
            change.accept(dispute);
            weigh(visit);
        });
        return dispute;
    }

    private Dispute raise(Visit visit, UUID id, NewDispute draft) {
        if (!visit.wasHeld()) {
            throw Problem.conflict("dispute.not-held");
        }
        requireCame(visit, draft.staffIds());
        var dispute = new Dispute();
        dispute.id = id;
        dispute.visitId = visit.id;
        dispute.staffIds = draft.staffIds();
        dispute.reason = draft.reason();
        dispute.raisedBy = user.accountId();
        dispute.raisedByName = user.actor().name();
        dispute.raisedAt = clock.instant();
        news.changing(visit, () -> {
            database.persist(dispute);
            weigh(visit);
        });
        return dispute;
    }

    private void requireCame(Visit visit, List<UUID> staffIds) {
        var came = participants.of(visit.id).stream()
                .filter(participant -> participant.evidence != null)
                .map(participant -> participant.staffId)
                .toList();
        for (var i = 0; i < staffIds.size(); i++) {
            if (!came.contains(staffIds.get(i))) {
                throw Problem.invalid("/staffIds/" + i, "dispute.not-come");
            }
        }
    }

    /** What the visit and its people count for, from all its objections. */
    private void weigh(Visit visit) {
        database.flush();
        var disputes = of(visit.id);
        var people = participants.of(visit.id);
        people.forEach(person -> person.refuted = refuted(disputes, person));
        visit.disputed = disputes.stream().anyMatch(Dispute::open);
        visit.refuted = disputes.stream().anyMatch(Dispute::refutesVisit);
        visit.count(people);
    }

    private static boolean refuted(List<Dispute> disputes, VisitParticipant person) {
        return disputes.stream().anyMatch(dispute -> dispute.refutes(person.staffId));
    }
}
