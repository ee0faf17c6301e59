package org.xieshou.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.xieshou.ledger.VisitChanged;
import org.xieshou.ledger.VisitFacts;
import org.xieshou.ledger.VisitTally;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.PartsOf;
import org.xieshou.shared.Written;

/** The quotas of pairings. They follow the visits; one that comes late, or changes, counts what was before it. */
@ApplicationScoped
public class Quotas {

    private final EntityManager database;
    private final KeptPlans plans;
    private final Pairings pairings;
    private final Instance<VisitTally> visits;

    Quotas(EntityManager database, KeptPlans plans, Pairings pairings, Instance<VisitTally> visits) {
        this.database = database;
        this.plans = plans;
        this.pairings = pairings;
        this.visits = visits;
    }

    /**
     * Follows a visit. The pairing is held meanwhile, shared with other visits, so that a quota which is just being set
     * neither misses the visit nor counts it twice.
     */
    void follow(@Observes VisitChanged change) {
        Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .filter(VisitFacts::held)
                .map(VisitFacts::pairingId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(pairing -> ofHeld(pairing).stream())
                .forEach(quota -> quota.follow(change));
    }

    private List<Quota> ofHeld(UUID pairingId) {
        database.createQuery("select p from Pairing p where p.id = :id", Pairing.class)
                .setParameter("id", pairingId)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
        return database.createQuery("select q from Quota q where q.pairingId = :id order by q.id", Quota.class)
                .setParameter("id", pairingId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void remove(Quota quota) {
        pairings.requireWrite(pairings.locked(quota.pairingId));
    }

    /** The quotas of one pairing as drafts write them. */
    public Written<Quota, NewQuota> in(UUID pairingId) {
        pairings.requireSeen(pairingId);
        return new PartsOf<>(plans, Quota.class, "quota", quota -> quota.pairingId.equals(pairingId)) {

            @Override
            public Quota create(UUID id, NewQuota draft) {
                var quota = new Quota();
                quota.id = id;
                quota.pairingId = pairingId;
                change(quota, draft);
                database.persist(quota);
                return quota;
            }

            @Override
            public NewQuota draftOf(Quota quota) {
                return NewQuota.of(quota);
            }

            @Override
            public void change(Quota quota, NewQuota draft) {
                var pairing = pairings.locked(pairingId);
                pairings.requireWrite(pairing);
                pairing.requireNotEnded();
                draft.applyTo(quota);
                recount(quota);
            }
        };
    }

    private void recount(Quota quota) {
        if (visits.isResolvable()) {
            quota.recount(visits.get()
                    .ofPairing(quota.pairingId, EnumSet.copyOf(quota.visitKinds), quota.validFrom, quota.validTo));
        }
    }
}
