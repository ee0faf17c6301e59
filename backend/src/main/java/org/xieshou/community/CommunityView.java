package org.xieshou.community;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Versioned;
import org.xieshou.shared.Warning;

/** What a client sees of a community. */
public record CommunityView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull CommunityKind kind,
        @NotNull CommunityState state,
        @NotNull LocalDate startDay,
        String startWording,
        LocalDate endDay,
        String endWording,
        String remark,
        UUID secretaryGeneralId,
        Ref secretaryGeneral,
        @NotNull List<LeadingGroupSeat> leadingGroup,
        @NotNull List<SchoolContact> contacts,

        @Schema(description = "Why the proposal came back, until it is handed in again")
        String returnRemark,

        String dissolutionReason,
        @NotNull List<MemberView> members,

        @NotNull @Schema(description = "What is allowed for a running community and refused for a new one")
        List<Warning> warnings,

        @Schema(description = "The day of the latest verified visit")
        LocalDate lastVerifiedDay)
        implements Versioned {

    /** What is shown beside a community and stands in other records. */
    record Surroundings(
            Ref secretaryGeneral, List<MemberView> members, List<Warning> warnings, LocalDate lastVerifiedDay) {}

    static CommunityView of(Community community, Surroundings around) {
        return new CommunityView(
                community.id,
                community.version,
                community.name,
                community.kind,
                community.state,
                community.startDay,
                community.startWording,
                community.endDay,
                community.endWording,
                community.remark,
                community.secretaryGeneralId,
                around.secretaryGeneral,
                List.copyOf(community.leadingGroup),
                List.copyOf(community.contacts),
                community.returnRemark,
                community.dissolutionReason,
                around.members,
                around.warnings,
                around.lastVerifiedDay);
    }

    @Override
    public String revision() {
        return version + "." + Integer.toHexString(Objects.hash(secretaryGeneral, members, warnings, lastVerifiedDay));
    }
}
