package org.xieshou.community;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A community in a list. */
public record CommunityRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull CommunityKind kind,
        @NotNull CommunityState state,
        @NotNull LocalDate startDay,
        String startWording,
        LocalDate endDay,
        String endWording,
        @Schema(description = "The core or lead school") String coreSchool,

        @NotNull @Schema(description = "Members that have not left")
        long schools,

        @Schema(description = "The day of the latest verified visit")
        LocalDate lastVerifiedDay) {

    CommunityRow seenLast(LocalDate day) {
        return new CommunityRow(
                id, version, name, kind, state, startDay, startWording, endDay, endWording, coreSchool, schools, day);
    }
}
