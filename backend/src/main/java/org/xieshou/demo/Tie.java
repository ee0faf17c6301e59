package org.xieshou.demo;

import java.util.UUID;
import org.xieshou.pairing.PairingKind;

/**
 * A pairing of the demo; people only where people are paired, the master or helper first.
 *
 * @param pace of a hundred visits that are due, so many are made
 */
record Tie(
        UUID id,
        PairingKind kind,
        World.Bond bond,
        Site schoolA,
        Site schoolB,
        Person personA,
        Person personB,
        int pace) {

    /** Whether the two keep what they promised, and record it on the spot. */
    boolean reliable() {
        return pace >= 104;
    }
}
