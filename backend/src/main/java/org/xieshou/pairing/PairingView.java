package org.xieshou.pairing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.pairing.Pairing.PairingState;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Versioned;

/** What a client sees of a pairing. */
public record PairingView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull PairingKind kind,

        @NotNull @Schema(description = "What people call it: the two people, or the two schools")
        String name,

        UUID communityId,
        Ref community,
        @NotNull PairingSide sideA,
        @NotNull PairingSide sideB,
        @NotNull Ref schoolA,
        Ref staffA,
        @NotNull Ref schoolB,
        Ref staffB,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        String goals,
        LocalDate agreementSignedOn,

        @NotNull @Schema(description = "Ended when its term is over, or before for a reason")
        PairingState state,

        String endReason,
        LocalDate endedOn)
        implements Versioned {

    static PairingView of(Pairing pairing, PairingRow row) {
        return new PairingView(
                row.id(),
                row.version(),
                row.kind(),
                row.name(),
                pairing.communityId,
                row.community(),
                new PairingSide(pairing.schoolAId, pairing.staffAId),
                new PairingSide(pairing.schoolBId, pairing.staffBId),
                row.schoolA(),
                row.staffA(),
                row.schoolB(),
                row.staffB(),
                row.from(),
                row.to(),
                pairing.goals,
                pairing.agreementSignedOn,
                row.state(),
                pairing.endReason,
                pairing.endedOn);
    }

    @Override
    public String revision() {
        return version + "." + Integer.toHexString(hashCode());
    }
}
