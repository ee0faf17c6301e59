package org.xieshou.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Remembered;

/** Two schools, or two people of schools, who promise each other something for a term. */
@Entity
@Remembered("pairings/{id}")
public class Pairing extends DistrictRecord {

    /** Whether the two still owe each other something. */
    public enum PairingState {
        ACTIVE,
        ENDED
    }

    @Enumerated(EnumType.STRING)
    public PairingKind kind;

    public UUID communityId;

    @Column(name = "school_a_id")
    public UUID schoolAId;

    @Column(name = "staff_a_id")
    public UUID staffAId;

    @Column(name = "school_b_id")
    public UUID schoolBId;

    @Column(name = "staff_b_id")
    public UUID staffBId;

    public LocalDate validFrom;
    public LocalDate validTo;
    public String goals;
    public LocalDate agreementSignedOn;

    /** Why it ended before its term. */
    public String endReason;

    public LocalDate endedOn;

    PairingState stateOn(LocalDate today) {
        return endedOn != null || validTo.isBefore(today) ? PairingState.ENDED : PairingState.ACTIVE;
    }

    /** Ends before its term; again changes nothing. */
    void end(String reason, LocalDate today) {
        if (endedOn == null) {
            if (validTo.isBefore(today)) {
                throw Problem.conflict("pairing.term-over");
            }
            endReason = reason;
            endedOn = today;
        }
    }

    void requireNotEnded() {
        if (endedOn != null) {
            throw Problem.conflict("pairing.ended");
        }
    }
}
