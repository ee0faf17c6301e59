package org.xieshou.district;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A district in a list. */
public record DistrictRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        @NotNull String provinceName,
        @NotNull String cityName) {}
