package org.xieshou.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.xieshou.ledger.VisitKind;

/**
 * A visit of the demo before anybody writes it down.
 *
 * @param tie the pairing it is made for, or null
 * @param giver who teaches, speaks or is shown around; the texts are about this person
 * @param guests who come from elsewhere
 * @param locals who are at home there
 */
record Outing(
        VisitKind kind,
        World.Bond bond,
        Tie tie,
        Site organiser,
        Site host,
        LocalDate day,
        LocalTime start,
        Person giver,
        List<Person> guests,
        List<Person> locals,
        Proof proof) {

    /** How well it will be known that people came. */
    enum Proof {
        CODE_AND_POSITION,
        CONFIRMED_AND_POSITION,
        POSITION,
        CODE,
        EXPLAINED,
        TYPED_IN,
        /** It has yet to come. */
        PLANNED,
        /** Planned, and nobody said what became of it. */
        FORGOTTEN,
        CANCELLED
    }

    boolean held() {
        return proof.compareTo(Proof.PLANNED) < 0;
    }
}
