package org.xieshou.community;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.community.CommunityMember.MemberRole;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Versioned;

/** What a client sees of a school's membership. */
public record MemberView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull Ref school,
        @NotNull MemberRole role,
        @NotNull LocalDate from,
        LocalDate to,
        String reason)
        implements Versioned {

    static MemberView of(CommunityMember member, String schoolName) {
        return new MemberView(
                member.id,
                member.version,
                new Ref(member.schoolId, schoolName),
                member.role,
                member.validFrom,
                member.validTo,
                member.reason);
    }
}
