package org.xieshou.district;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A one-time code with which a district's first coordinator chooses a password; it is shown once. */
public record CoordinatorCode(
        @NotNull String loginName,
        @NotNull String code,
        @NotNull Instant expiresAt) {}
