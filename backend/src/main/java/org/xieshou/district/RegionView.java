package org.xieshou.district;

import jakarta.validation.constraints.NotNull;

/** A node of the region tree; the parent of a province is absent. */
public record RegionView(
        @NotNull String code,
        @NotNull String name,
        String parentCode,
        @NotNull Region.RegionLevel level) {}
