package org.xieshou.pairing;

/** How a quota stands against its time. */
public enum QuotaState {
    NOT_STARTED,
    ON_TRACK,
    BEHIND,
    DONE
}
