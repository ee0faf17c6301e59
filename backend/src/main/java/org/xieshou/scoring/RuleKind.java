package org.xieshou.scoring;

/** The five ways from a value to points (rules.md 3). */
public enum RuleKind {
    /** People give the points. */
    MANUAL,
    /** {@code min(1, value ÷ target) × maximum}. */
    PROPORTIONAL,
    /** The points of the highest band whose lower bound is reached. */
    BANDS,
    /** So many points each, up to the maximum. */
    COUNT,
    /** The gain against a baseline, scaled between floor (no points) and ceiling (full points). */
    IMPROVEMENT
}
