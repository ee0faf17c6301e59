package org.xieshou.ledger;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How well we know that someone was there (rules.md 6), strongest first. */
public enum Evidence {
    /** The host's code or the host in person, and a position inside the fence. */
    HOST_CONFIRMED,
    /** A position inside the fence. */
    POSITION,
    /** The host's code or the host in person, without a position that tells. */
    HOST_CODE,
    /** Made on the spot, but the position is weak or outside; a reason speaks for it. */
    EXPLAINED,
    /** Written down afterwards. */
    TYPED_IN;

    /** Counts towards quotas and scores in full. */
    public boolean verified() {
        return compareTo(EXPLAINED) < 0;
    }

    /** All grades that are {@link #verified()}. */
    public static Set<Evidence> verifiedOnes() {
        return EnumSet.range(HOST_CONFIRMED, HOST_CODE);
    }

    /** Made where and when it happened. */
    public boolean onSite() {
        return this != TYPED_IN;
    }

    public static Evidence stronger(Evidence one, Evidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * The grade a whole visit shows: the weakest of the people who checked in on site; people typed in do not lower
     * it, a visit that has only those is typed in. Empty when nobody came.
     */
    public static Optional<Evidence> ofVisit(Collection<Evidence> people) {
        return people.stream()
                .filter(Evidence::onSite)
                .max(Evidence::compareTo)
                .or(() -> people.stream().findAny());
    }
}
