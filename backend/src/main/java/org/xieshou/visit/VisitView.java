package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Versioned;

/** A visit with all that is known about it, and what the caller may do with it. */
public record VisitView(
        @NotNull UUID id,
        @NotNull int version,
        UUID communityId,
        UUID pairingId,
        @NotNull VisitKind kind,
        @NotNull Ref organiser,
        @NotNull List<Ref> hosts,
        @NotNull List<FenceView> fences,
        String placeText,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        String dayWording,
        LocalTime startTime,
        LocalTime endTime,
        @NotNull String theme,
        String content,
        String result,
        Integer headcount,
        String participantsText,
        @NotNull VisitState state,
        String cancelReason,

        @Schema(description = "The weakest grade of those who checked in; absent until the visit was held")
        Evidence evidence,

        RecordedHow recordedHow,
        @NotNull int expected,

        @NotNull @Schema(description = "People who checked in on site, or those typed in where nobody did")
        int came,

        @NotNull @Schema(description = "People of whom it was only written down that they came")
        int typedIn,

        @NotNull @Schema(description = "Counts in full towards quotas and scores")
        boolean verified,

        @NotNull @Schema(description = "Somebody objects and nobody has decided yet")
        boolean disputed,

        @NotNull @Schema(description = "An objection to the whole visit was accepted")
        boolean refuted,

        @NotNull String createdByName,
        @NotNull Instant createdAt,
        @NotNull List<VisitRights.VisitRight> may)
        implements Versioned {

    /** The circle around a host school, so that a phone without a network can tell where it stands. */
    public record FenceView(
            @NotNull UUID schoolId,
            @NotNull double latitude,
            @NotNull double longitude,
            @NotNull int radiusMetres) {}

    @Override
    public String revision() {
        var figures = Objects.hash(expected, came, typedIn, evidence, verified, disputed, refuted);
        return version + "." + Integer.toHexString(figures);
    }
}
