package org.xieshou.school;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.school.School.SchoolStatus;

/** A school in a list, with the pupils of the latest school year it reported. */
public record SchoolRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        String shortName,
        @NotNull Stage stage,
        @NotNull AreaClass areaClass,
        @NotNull SchoolStatus status,

        @Schema(description = "Of the latest school year the school reported")
        Integer pupils) {}
