package org.xieshou.school;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.school.School.SchoolStatus;
import org.xieshou.shared.Coordinate;
import org.xieshou.shared.Place;
import org.xieshou.shared.Versioned;

/** A school; the contact's phone is for those who run things, not for every teacher. */
public record SchoolView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        String shortName,
        @NotNull Stage stage,
        @NotNull AreaClass areaClass,
        String areaCode,

        @Schema(description = "The coordinate as it was given, in its own datum")
        Coordinate position,

        @Schema(description = "The same point in WGS-84") Place place,

        Integer fenceRadiusMetres,
        String contactName,
        String contactPhone,
        @NotNull SchoolStatus status)
        implements Versioned {

    static SchoolView of(School school, boolean withPhone) {
        return new SchoolView(
                school.id,
                school.version,
                school.code,
                school.name,
                school.shortName,
                school.stage,
                school.areaClass,
                school.areaCode,
                school.position(),
                school.place(),
                school.fenceRadiusMetres,
                school.contactName,
                withPhone ? school.contactPhone : null,
                school.status);
    }
}
