package org.xieshou.shared;

import jakarta.validation.constraints.NotNull;

/** Something that is allowed but should be looked at; {@code code} is stable, {@code detail} is for people. */
public record Warning(@NotNull String code, @NotNull String detail) {}
