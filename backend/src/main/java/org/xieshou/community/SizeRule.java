package org.xieshou.community;

import java.time.LocalDate;
import java.util.Collection;
import org.xieshou.shared.Problem;

/**
 * How many schools a community may have: refused for a new one, only warned of for one that already runs.
 *
 * @param atMost the district's threshold {@code community.max-schools}
 */
record SizeRule(int atMost, LocalDate today) {

    /** The code of refusal and warning alike. */
    static final String TOO_MANY = "community.too-many-schools";

    private static final int AT_LEAST = 2;

    /** The schools that belong to the community today, or will when it starts. */
    long schools(Community community, Collection<CommunityMember> members) {
        var day = community.startDay.isAfter(today) ? community.startDay : today;
        return members.stream()
                .filter(member -> member.lastsOn(day))
                .map(member -> member.schoolId)
                .distinct()
                .count();
    }

    boolean exceeded(Community community, long schools) {
        return community.kind.ofSchools() && schools > atMost;
    }

    void refuseExcess(Community community, Collection<CommunityMember> members) {
        var schools = schools(community, members);
        if (exceeded(community, schools) && !community.running(today)) {
            throw Problem.conflict(TOO_MANY, schools, atMost);
        }
    }

    /** A proposal needs schools to bind together. */
    void refuseLoneliness(Community community, Collection<CommunityMember> members) {
        if (community.kind.ofSchools() && !community.running(today) && schools(community, members) < AT_LEAST) {
            throw Problem.conflict("community.too-few-schools", AT_LEAST);
        }
    }
}
