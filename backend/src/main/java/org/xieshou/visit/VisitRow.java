package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Ref;

/** A visit in a list. */
public record VisitRow(
        @NotNull UUID id,
        @NotNull VisitKind kind,
        @NotNull String theme,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        String dayWording,
        LocalTime startTime,
        LocalTime endTime,
        UUID communityId,
        @NotNull Ref organiser,
        @NotNull List<Ref> hosts,
        @NotNull VisitState state,

        @Schema(description = "The weakest grade of those who checked in; absent until the visit was held")
        Evidence evidence,

        RecordedHow recordedHow,

        @NotNull @Schema(description = "People who checked in on site, or those typed in where nobody did")
        int came,

        @NotNull int expected,
        Integer headcount,
        @NotNull boolean disputed,
        @NotNull String createdByName,
        @NotNull Instant createdAt) {}
