package org.xieshou.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Problem;

/** What a client sends to form or change a community; state and members have operations of their own. */
public record NewCommunity(
        @NotBlank @Size(max = 100) String name,
        @NotNull CommunityKind kind,
        @NotNull LocalDate startDay,

        @Size(max = 100) @Schema(description = "The start as people said it, when they named no day")
        String startWording,

        LocalDate endDay,

        @Size(max = 100) @Schema(description = "The end as people said it, when they named no day")
        String endWording,

        @Size(max = 2000) String remark,
        @Schema(description = "In the staff register") UUID secretaryGeneralId,
        @Size(max = 50) List<@Valid @NotNull LeadingGroupSeat> leadingGroup,
        @Size(max = 50) List<@Valid @NotNull SchoolContact> contacts) {

    public NewCommunity {
        name = name == null ? null : name.strip();
        leadingGroup = leadingGroup == null ? List.of() : leadingGroup.stream().toList();
        contacts = contacts == null ? List.of() : contacts.stream().toList();
    }

    public static NewCommunity of(Community community) {
        return new NewCommunity(
                community.name,
                community.kind,
                community.startDay,
                community.startWording,
                community.endDay,
                community.endWording,
                community.remark,
                community.secretaryGeneralId,
                community.leadingGroup,
                community.contacts);
    }

    void applyTo(Community community) {
        if (endDay != null && endDay.isBefore(startDay)) {
            throw Problem.invalid("/endDay", "community.end-before-start");
        }
        community.name = name;
        community.kind = kind;
        community.startDay = startDay;
        community.startWording = startWording;
        community.endDay = endDay;
        community.endWording = endWording;
        community.remark = remark;
        community.secretaryGeneralId = secretaryGeneralId;
        community.leadingGroup = new ArrayList<>(leadingGroup);
        community.contacts = new ArrayList<>(contacts);
    }

    /** Whether the two agree in what the bureau decided: name, kind and term. */
    boolean sameFrame(NewCommunity other) {
        return new Frame(this).equals(new Frame(other));
    }

    private record Frame(String name, CommunityKind kind, LocalDate startDay, LocalDate endDay) {

        Frame(NewCommunity draft) {
            this(draft.name, draft.kind, draft.startDay, draft.endDay);
        }
    }
}
