package org.xieshou.pairing;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Versioned;

/** What a client sees of a quota: what is owed, what is done, and where that leads. */
public record QuotaView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull Ref pairing,
        Ref community,
        @NotNull String name,
        @NotNull List<VisitKind> visitKinds,
        @NotNull int target,
        @NotNull LocalDate from,
        @NotNull LocalDate to,

        @NotNull @Schema(description = "Visits whose evidence counts in full")
        int verified,

        @NotNull @Schema(description = "Visits that took place, on whatever evidence")
        int done,

        @Schema(
                description =
                        "Target × elapsed teaching days / teaching days; absent where the calendar is not entered")
        BigDecimal expectedToday,

        @Schema(description = "Verified visits at the end of the term if it goes on like this")
        BigDecimal forecast,

        @NotNull @Schema(description = "How many verified visits are missing today; zero when none")
        BigDecimal lag,

        @NotNull QuotaState state,

        @Schema(description = "When it will be, or was, missed at this pace")
        LocalDate missDay)
        implements Versioned {

    static QuotaView of(Quota quota, Ref pairing, Ref community, Pace.Standing standing) {
        return new QuotaView(
                quota.id,
                quota.version,
                pairing,
                community,
                quota.name,
                List.copyOf(quota.visitKinds),
                quota.target,
                quota.validFrom,
                quota.validTo,
                quota.verified,
                quota.done,
                standing.expectedToday(),
                standing.forecast(),
                lag(standing.expectedToday(), quota.verified),
                standing.state(),
                standing.missDay());
    }

    private static BigDecimal lag(BigDecimal expected, int verified) {
        return expected == null
                ? BigDecimal.ZERO
                : expected.subtract(BigDecimal.valueOf(verified)).max(BigDecimal.ZERO);
    }

    @Override
    public String revision() {
        return version + "." + Integer.toHexString(hashCode());
    }
}
