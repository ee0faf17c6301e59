package org.xieshou.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The named contact person of a community in one school. */
public record SchoolContact(
        @NotNull UUID schoolId,
        UUID staffId,
        @NotBlank @Size(max = 50) String name) {}
