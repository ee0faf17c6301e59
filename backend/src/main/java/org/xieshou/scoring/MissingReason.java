package org.xieshou.scoring;

/** Why a criterion has nothing that could be computed. */
public enum MissingReason {
    NO_RECORD,
    NO_SCORE,
    NO_TARGET,
    NO_BASELINE,
    NO_MEMBER,
    NO_PUPILS,
    ALL_EXCLUDED
}
