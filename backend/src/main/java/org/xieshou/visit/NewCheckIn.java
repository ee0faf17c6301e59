package org.xieshou.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.presence.Fix;
import org.xieshou.shared.Blank;
import org.xieshou.shared.Datum;
import org.xieshou.shared.Place;

/** What a phone sends when somebody arrives, or a person who writes it down afterwards. */
public record NewCheckIn(
        @NotNull Instant occurredAt,

        @Schema(description = "Who came; the caller when left out")
        UUID staffId,

        @Valid CheckInPosition position,

        @Schema(description = "The six digits the host showed") @Pattern(regexp = "[0-9]{6}")
        String hostCode,

        @Size(max = 500) @Schema(description = "Why there is no better proof")
        String reason,

        @Schema(description = "Whether it is written down afterwards")
        boolean typedIn,

        @Schema(description = "What the clock of the device said when it sent this")
        Instant deviceClock) {

    public NewCheckIn {
        reason = Blank.toNull(reason);
    }

    /** One position as the phone measured it. */
    public record CheckInPosition(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @NotNull @DecimalMin("0") @DecimalMax("1000000") Double accuracyMetres,
            Datum datum,
            @Min(0) @Max(1_000_000) Integer ageSeconds,
            Boolean mock) {

        public CheckInPosition {
            datum = datum == null ? Datum.WGS84 : datum;
        }

        Fix fix() {
            return new Fix(
                    Place.of(latitude, longitude, datum),
                    accuracyMetres,
                    ageSeconds == null ? 0 : ageSeconds,
                    Boolean.TRUE.equals(mock));
        }
    }

    static NewCheckIn of(CheckIn checkIn) {
        var position = checkIn.givenLatitude == null
                ? null
                : new CheckInPosition(
                        checkIn.givenLatitude,
                        checkIn.givenLongitude,
                        checkIn.accuracyMetres,
                        checkIn.datum,
                        checkIn.ageSeconds,
                        checkIn.mock);
        return new NewCheckIn(
                checkIn.occurredAt,
                checkIn.staffId,
                position,
                checkIn.givenCode,
                checkIn.reason,
                checkIn.typedIn,
                checkIn.deviceClock);
    }

    /** The same as the caller says it: about himself unless he names somebody, whom he can only type in. */
    NewCheckIn by(UUID self) {
        var who = staffId == null ? self : staffId;
        return new NewCheckIn(
                occurredAt, who, position, hostCode, reason, typedIn || !Objects.equals(who, self), deviceClock);
    }

    void applyTo(CheckIn checkIn) {
        checkIn.staffId = staffId;
        checkIn.occurredAt = occurredAt;
        checkIn.deviceClock = deviceClock;
        checkIn.givenCode = hostCode;
        checkIn.reason = reason;
        checkIn.typedIn = typedIn;
        if (position != null) {
            checkIn.givenLatitude = position.latitude;
            checkIn.givenLongitude = position.longitude;
            checkIn.datum = position.datum;
            checkIn.accuracyMetres = position.accuracyMetres;
            checkIn.ageSeconds = position.ageSeconds;
            checkIn.mock = position.mock;
            checkIn.latitude = position.fix().place().latitude();
            checkIn.longitude = position.fix().place().longitude();
        }
    }
}
