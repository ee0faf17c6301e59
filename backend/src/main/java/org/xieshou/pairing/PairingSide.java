package org.xieshou.pairing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the two: a school, or somebody of the school. */
public record PairingSide(
        @NotNull UUID schoolId,

        @Schema(description = "Absent where schools are paired")
        UUID staffId) {}
