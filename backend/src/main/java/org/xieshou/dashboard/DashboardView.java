package org.xieshou.dashboard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coordinator sees first, besides the quotas that are behind and the visits of the week, which are lists. */
public record DashboardView(
        @NotNull LocalDate asOf,
        @NotNull DistrictCounts counts,

        @Schema(description = "What waits for the caller; kinds with nothing waiting are left out") @NotNull
        List<Waiting> waiting,

        @Schema(description = "Running communities, the most silent first") @NotNull
        List<MovingView> moving,

        @Schema(description = "From how many days without a verified activity a community counts as silent") @NotNull
        int silentFrom) {

    /** The district in numbers. */
    public record DistrictCounts(
            @NotNull long schools,
            @NotNull long communities,
            @NotNull long visitsHeld,
            @NotNull long visitsVerified) {}

    /** So many things of one kind wait; {@code sample} names one of them. */
    public record Waiting(
            @NotNull WaitingKind kind,
            @NotNull long count,
            @NotNull String sample) {}

    /** What can wait for a coordinator. */
    public enum WaitingKind {
        COMMUNITY_PROPOSED,
        VISIT_DISPUTED,
        IMPORT_UNFINISHED,
        EVALUATION_TO_DECIDE,
        OBJECTION_OPEN
    }
}
