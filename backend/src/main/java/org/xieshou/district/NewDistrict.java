package org.xieshou.district;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the operator sends to open a district for a bureau. */
public record NewDistrict(
        @NotNull @Pattern(regexp = "[0-9]{4}(?!00)[0-9]{2}") String code,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 60) String provinceName,
        @NotBlank @Size(max = 60) String cityName,
        @NotNull @Valid FirstCoordinator firstCoordinator) {

    /** The bureau's person who begins: gets a one-time code and makes the other accounts. */
    public record FirstCoordinator(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,39}")
            String loginName,

            @NotBlank @Size(max = 60) String displayName) {}
}
