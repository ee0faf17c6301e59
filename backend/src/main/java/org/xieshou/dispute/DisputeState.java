package org.xieshou.dispute;

/** How far an objection is. */
public enum DisputeState {
    OPEN,
    /** The objection is right: those concerned count no longer. */
    ACCEPTED,
    /** The record is right: it counts as before. */
    DISMISSED,
    /** Taken back by whoever raised it. */
    WITHDRAWN
}
