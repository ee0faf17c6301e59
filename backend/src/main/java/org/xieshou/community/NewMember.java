package org.xieshou.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.community.CommunityMember.MemberRole;
import org.xieshou.shared.Problem;

/** What a client sends to take a school into a community, or to end its membership. */
public record NewMember(
        @NotNull UUID schoolId,
        @NotNull MemberRole role,
        @NotNull LocalDate from,

        @Schema(description = "The last day; absent while it lasts")
        LocalDate to,

        @Size(max = 500) @Schema(description = "Why it ended; needed to end a membership of a community that lived")
        String reason) {

    static NewMember of(CommunityMember member) {
        return new NewMember(member.schoolId, member.role, member.validFrom, member.validTo, member.reason);
    }

    /** Refuses a span that ends before it begins, and the end of a membership that was lived without a reason. */
    void requireSpan(boolean lived) {
        if (to != null && to.isBefore(from)) {
            throw Problem.invalid("/to", "community.end-before-start");
        }
        if (lived && to != null && (reason == null || reason.isBlank())) {
            throw Problem.invalid("/reason", "community.reason-missing");
        }
    }

    void applyTo(CommunityMember member) {
        member.schoolId = schoolId;
        member.role = role;
        member.validFrom = from;
        member.validTo = to;
        member.reason = reason;
    }
}
