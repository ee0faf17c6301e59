package org.xieshou.dashboard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** School by month: how many verified activities each school took part in during the last twelve months. */
public record ActivityMatrix(
        @Schema(description = "First days of the twelve months, the oldest first") @NotNull
        List<LocalDate> months,

        @NotNull List<MatrixCommunity> communities) {

    /** The schools of a community; the last group, without id, holds the schools of none. */
    public record MatrixCommunity(
            UUID communityId, String name, @NotNull List<MatrixSchool> schools) {}

    /** A school; {@code silent} when neither this month nor the month before holds a verified activity. */
    public record MatrixSchool(
            @NotNull UUID schoolId,
            @NotNull String name,
            @NotNull List<Integer> verified,
            @NotNull boolean silent) {}
}
