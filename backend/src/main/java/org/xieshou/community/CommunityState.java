package org.xieshou.community;

/** The stations in the life of a community. */
public enum CommunityState {
    DRAFT,
    PROPOSED,
    APPROVED,
    ACTIVE,
    CONCLUDED,
    DISSOLVED;

    boolean ended() {
        return this == CONCLUDED || this == DISSOLVED;
    }

    /** Whether its members have worked together, so that they are history. */
    boolean lived() {
        return this == ACTIVE || ended();
    }
}
