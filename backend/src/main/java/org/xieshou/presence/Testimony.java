package org.xieshou.presence;

import org.xieshou.ledger.Evidence;

/**
 * All that speaks for a person having been there.
 *
 * @param standing where the position lies
 * @param timely whether the record was made within the days of the visit, by the clock of the device
 * @param hostCode whether the host's code of that minute was given
 * @param confirmed whether the host confirmed in person during the visit
 * @param explained whether a reason was given
 * @param typedIn whether it was written down afterwards or by someone else
 */
public record Testimony(
        Standing standing, boolean timely, boolean hostCode, boolean confirmed, boolean explained, boolean typedIn) {

    /** The grade by rules.md 6; whatever is missing lowers it and nothing refuses the record. */
    public Evidence grade() {
        if (typedIn || !timely) {
            return confirmed ? Evidence.HOST_CODE : withoutProof(!typedIn && explained);
        }
        return switch (standing) {
            case INSIDE -> hostCode || confirmed ? Evidence.HOST_CONFIRMED : Evidence.POSITION;
            case WEAK -> hostCode || confirmed ? Evidence.HOST_CODE : Evidence.EXPLAINED;
            case NONE -> hostCode || confirmed ? Evidence.HOST_CODE : withoutProof(explained);
            // A code can be passed on by telephone: against a sound position elsewhere only the host's own word counts.
            case OUTSIDE -> confirmed ? Evidence.HOST_CODE : withoutProof(hostCode || explained);
        };
    }

    private static Evidence withoutProof(boolean explained) {
        return explained ? Evidence.EXPLAINED : Evidence.TYPED_IN;
    }
}
