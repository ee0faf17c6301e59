package org.xieshou.district;

/** What is counted of a district for the officers above it. */
public enum Figure {
    SCHOOLS,
    /** Communities that run. */
    COMMUNITIES,
    /** Communities with a verified visit in the last 30 days. */
    COMMUNITIES_ACTIVE,
    VISITS,
    /** Visits held whose evidence counts in full. */
    VISITS_VERIFIED
}
