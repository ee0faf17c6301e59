package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitKind;
import org.xieshou.ledger.VisitTally;

/** Counts the visits of a pairing afresh. */
@ApplicationScoped
public class VisitTallies implements VisitTally {

    private final EntityManager database;

    VisitTallies(EntityManager database) {
        this.database = database;
    }

    @Override
    public Tally ofPairing(UUID pairingId, Set<VisitKind> kinds, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "select cast(count(v) as Integer), cast(coalesce(sum(case when v.evidence in :verified"
                                + " and not v.refuted then 1 else 0 end), 0) as Integer)"
                                + " from Visit v where v.pairingId = :pairing and v.kind in :kinds"
                                + " and v.state = HELD and v.firstDay between :from and :to",
                        Tally.class)
                .setParameter("verified", Evidence.verifiedOnes())
                .setParameter("pairing", pairingId)
                .setParameter("kinds", kinds)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }
}
