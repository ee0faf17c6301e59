package org.xieshou.pairing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.Problem;

/** What a client sends to pair two schools or two people. */
public record NewPairing(
        @NotNull PairingKind kind,
        UUID communityId,
        @NotNull @Valid PairingSide sideA,
        @NotNull @Valid PairingSide sideB,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Size(max = 2000) String goals,
        LocalDate agreementSignedOn) {

    static NewPairing of(Pairing pairing) {
        return new NewPairing(
                pairing.kind,
                pairing.communityId,
                new PairingSide(pairing.schoolAId, pairing.staffAId),
                new PairingSide(pairing.schoolBId, pairing.staffBId),
                pairing.validFrom,
                pairing.validTo,
                pairing.goals,
                pairing.agreementSignedOn);
    }

    void applyTo(Pairing pairing) {
        requireSense();
        pairing.kind = kind;
        pairing.communityId = communityId;
        pairing.schoolAId = sideA.schoolId();
        pairing.staffAId = sideA.staffId();
        pairing.schoolBId = sideB.schoolId();
        pairing.staffBId = sideB.staffId();
        pairing.validFrom = from;
        pairing.validTo = to;
        pairing.goals = goals;
        pairing.agreementSignedOn = agreementSignedOn;
    }

    private void requireSense() {
        if (to.isBefore(from)) {
            throw Problem.invalid("/to", "pairing.end-before-start");
        }
        if (kind.ofPeople()) {
            requirePerson("/sideA/staffId", sideA);
            requirePerson("/sideB/staffId", sideB);
        } else {
            requireNobody("/sideA/staffId", sideA);
            requireNobody("/sideB/staffId", sideB);
        }
        if (sideA.equals(sideB)) {
            throw Problem.invalid("/sideB", "pairing.with-itself");
        }
    }

    private static void requirePerson(String pointer, PairingSide side) {
        if (side.staffId() == null) {
            throw Problem.invalid(pointer, "pairing.person-missing");
        }
    }

    private static void requireNobody(String pointer, PairingSide side) {
        if (side.staffId() != null) {
            throw Problem.invalid(pointer, "pairing.schools-only");
        }
    }
}
