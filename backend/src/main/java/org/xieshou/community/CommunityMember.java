package org.xieshou.community;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;

/** A school's membership in a community, from a day to a day; never deleted once the community lived. */
@Entity
@Remembered("communities/{communityId}/members")
public class CommunityMember extends DistrictRecord {

    /** 核心校、引领校、基地校、成员校、被帮扶校. */
    public enum MemberRole {
        CORE,
        LEAD,
        BASE,
        MEMBER,
        HELPED
    }

    public UUID communityId;
    public UUID schoolId;

    @Enumerated(EnumType.STRING)
    public MemberRole role;

    public LocalDate validFrom;

    /** The last day, or null while it lasts. */
    public LocalDate validTo;

    /** Why it ended. */
    public String reason;

    /** Whether the membership has not ended before the day; one that has yet to begin counts. */
    boolean lastsOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    /** Whether the two memberships of one school share a day. */
    boolean overlaps(CommunityMember other) {
        return schoolId.equals(other.schoolId) && lastsOn(other.validFrom) && other.lastsOn(validFrom);
    }

    /** Ends with its community; what ended before stays as it was. */
    void endWith(Community community) {
        if (lastsOn(community.endDay)) {
            validTo = community.endDay.isBefore(validFrom) ? validFrom : community.endDay;
            reason = reason == null ? community.dissolutionReason : reason;
        }
    }
}
