package org.xieshou.pairing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.pairing.Pairing.PairingState;
import org.xieshou.shared.Ref;

/** A pairing in a list. */
public record PairingRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull PairingKind kind,

        @NotNull @Schema(description = "What people call it: the two people, or the two schools")
        String name,

        Ref community,
        @NotNull Ref schoolA,
        Ref staffA,
        @NotNull Ref schoolB,
        Ref staffB,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull PairingState state) {}
