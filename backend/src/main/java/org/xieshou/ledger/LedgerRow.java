package org.xieshou.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Ref;

/** Something that was done, as the ledger shows it. */
public record LedgerRow(
        @NotNull UUID id,
        @NotNull LocalDate day,
        @NotNull LocalDate lastDay,

        @Schema(description = "The days as they were written, when they were not exact")
        String dayWording,

        @NotNull VisitKind kind,
        @NotNull String theme,
        @NotNull Ref organiser,
        @NotNull List<Ref> hosts,
        String placeText,

        @NotNull @Schema(description = "People who came, as far as they are known by name")
        int people,

        @NotNull @Schema(description = "People who were expected")
        int expected,

        @Schema(description = "People who came as somebody counted them")
        Integer headcount,

        String result,
        @NotNull Evidence evidence,

        @NotNull @Schema(description = "Whether it counts in full")
        boolean verified,

        @NotNull @Schema(description = "Photos and files") long files,
        @NotNull String recordedBy,
        @NotNull Instant recordedAt,

        @NotNull @Schema(description = "The visit this row tells of")
        UUID visitId) {}
