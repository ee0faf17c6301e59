package org.xieshou.account;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An account in a list; {@code active} once its owner has chosen a password. */
public record AccountRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String loginName,
        @NotNull String displayName,
        UUID staffId,
        @NotNull boolean locked,
        @NotNull boolean active) {}
