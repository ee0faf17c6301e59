package org.xieshou.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.ledger.Evidence;
import org.xieshou.presence.Standing;
import org.xieshou.presence.Testimony;
import org.xieshou.shared.Datum;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** Somebody was there: when, where, by which clock, and what speaks for it. Kept for good as it was sent. */
@Entity
@Remembered(value = "visits/{visitId}/check-ins", forSystems = false)
public class CheckIn extends DistrictRecord {

    public UUID visitId;
    public UUID staffId;
    public Instant occurredAt;
    public Instant receivedAt;
    public Instant deviceClock;

    /** Degrees of WGS-84. */
    @Untold
    public Double latitude;

    @Untold
    public Double longitude;

    /** The coordinate as the phone gave it, in its own datum. */
    @Untold
    public Double givenLatitude;

    @Untold
    public Double givenLongitude;

    @Enumerated(EnumType.STRING)
    public Datum datum;

    public Double accuracyMetres;
    public Integer ageSeconds;
    public Boolean mock;

    /** To the nearest host school. */
    public Double distanceMetres;

    @Enumerated(EnumType.STRING)
    public Standing standing = Standing.NONE;

    /** Whether it was made within the days of the visit. */
    public boolean timely;

    @Untold
    public String givenCode;

    /** Whether the code was the one shown at that minute. */
    public boolean hostCode;

    public UUID confirmedBy;
    public Instant confirmedAt;
    public String reason;
    public boolean typedIn;

    @Enumerated(EnumType.STRING)
    public Evidence evidence;

    public UUID recordedBy;

    /** The host says that this person was there; saying it again changes nothing. */
    void confirm(UUID accountId, Instant now) {
        if (confirmedAt == null) {
            confirmedBy = accountId;
            confirmedAt = now;
        }
        grade();
    }

    void grade() {
        evidence = new Testimony(standing, timely, hostCode, confirmedAt != null, reason != null, typedIn).grade();
    }
}
