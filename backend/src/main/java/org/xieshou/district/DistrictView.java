package org.xieshou.district;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Versioned;

/** A district; who coordinates it is told to the operator alone. */
public record DistrictView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        @NotNull String provinceName,
        @NotNull String cityName,
        @NotNull boolean demo,

        @Schema(description = "Only the platform operator sees it")
        NewDistrict.FirstCoordinator firstCoordinator)
        implements Versioned {

    static DistrictView of(District district, NewDistrict draft, boolean withCoordinator) {
        return new DistrictView(
                district.id,
                district.version,
                district.code,
                district.name,
                draft.provinceName(),
                draft.cityName(),
                district.demo,
                withCoordinator ? draft.firstCoordinator() : null);
    }
}
