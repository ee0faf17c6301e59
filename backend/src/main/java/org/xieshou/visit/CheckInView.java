package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.ledger.Evidence;
import org.xieshou.shared.Versioned;

/** What people see of a check-in: how we know, not where exactly somebody stood. */
public record CheckInView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID staffId,
        @NotNull String staffName,
        @NotNull Evidence evidence,
        Double distanceMetres,
        Double accuracyMetres,
        @NotNull Instant occurredAt,
        @NotNull Instant receivedAt,
        String reason,
        @NotNull boolean confirmed)
        implements Versioned {

    static CheckInView of(CheckIn checkIn, String staffName) {
        return new CheckInView(
                checkIn.id,
                checkIn.version,
                checkIn.staffId,
                staffName,
                checkIn.evidence,
                checkIn.distanceMetres,
                checkIn.accuracyMetres,
                checkIn.occurredAt,
                checkIn.receivedAt,
                checkIn.reason,
                checkIn.confirmedAt != null);
    }
}
