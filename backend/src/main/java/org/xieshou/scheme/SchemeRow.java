package org.xieshou.scheme;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.scheme.Scheme.SchemeState;

/** A scheme in the list, without its criteria. */
public record SchemeRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull int year,
        @NotNull int edition,
        UUID replacesId,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull SchemeState state,
        Instant publishedAt) {}
