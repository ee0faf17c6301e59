package org.xieshou.community;

/** How a community is built (domain.md 3.2). */
public enum CommunityKind {
    ASSISTANCE,
    ALLIANCE,
    RESEARCH,
    PROFESSIONAL,
    VOCATIONAL,
    ADULT,
    NEIGHBOURHOOD;

    /** Whether its members are schools first, so that the rule on their number holds; the others are made of people. */
    boolean ofSchools() {
        return this != PROFESSIONAL && this != NEIGHBOURHOOD;
    }
}
