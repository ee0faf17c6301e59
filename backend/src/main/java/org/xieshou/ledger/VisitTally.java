package org.xieshou.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Counts the visits of a pairing afresh, for quotas that were set after visits had been held; visits implement it. */
public interface VisitTally {

    /**
     * How many visits took place, and how many of them are verified; the same meaning as in {@link VisitFacts}.
     *
     * @param verified never more than {@code done}
     */
    record Tally(int done, int verified) {}

    /** The visits of the pairing whose kind is one of the given and whose first day lies in the period, ends included. */
    Tally ofPairing(UUID pairingId, Set<VisitKind> kinds, LocalDate from, LocalDate to);
}
