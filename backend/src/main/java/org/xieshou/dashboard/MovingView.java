package org.xieshou.dashboard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a community moves. */
public record MovingView(
        @NotNull UUID communityId,
        @NotNull String name,
        LocalDate lastVerifiedDay,

        @Schema(description = "Days since the last verified activity, or since the community began") @NotNull
        int silentDays,

        @Schema(description = "Verified activities of the last eight weeks, the oldest first") @NotNull
        List<Integer> weeks) {}
