package org.xieshou.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.school.School.SchoolStatus;
import org.xieshou.shared.Blank;
import org.xieshou.shared.Coordinate;

/** What a client sends to enter or change a school. */
public record NewSchool(
        @NotNull @Pattern(regexp = "[0-9]{10}") @Schema(description = "The national code 学校标识码: ten digits")
        String code,

        @NotBlank @Size(max = 100) String name,
        @Size(max = 40) String shortName,
        @NotNull Stage stage,
        @NotNull AreaClass areaClass,

        @Schema(description = "The national urban–rural code: 111, 112, 121, 122, 123, 210 or 220")
        String areaCode,

        @Valid Coordinate position,

        @Min(100) @Max(3000) @Schema(description = "Metres; absent where the district's `visit.fence-radius` holds")
        Integer fenceRadiusMetres,

        @Size(max = 60) String contactName,
        @Size(max = 40) String contactPhone,

        @Schema(description = "`OPEN` when left out") SchoolStatus status) {

    public NewSchool {
        name = name == null ? null : name.strip();
        shortName = Blank.toNull(shortName);
        areaCode = Blank.toNull(areaCode);
        contactName = Blank.toNull(contactName);
        contactPhone = Blank.toNull(contactPhone);
        status = status == null ? SchoolStatus.OPEN : status;
    }

    static NewSchool of(School school) {
        return new NewSchool(
                school.code,
                school.name,
                school.shortName,
                school.stage,
                school.areaClass,
                school.areaCode,
                school.position(),
                school.fenceRadiusMetres,
                school.contactName,
                school.contactPhone,
                school.status);
    }

    void applyTo(School school) {
        school.code = code;
        school.rename(name, shortName);
        school.stage = stage;
        school.classify(areaClass, areaCode);
        school.locate(position);
        school.fenceRadiusMetres = fenceRadiusMetres;
        school.contactName = contactName;
        school.contactPhone = contactPhone;
        school.status = status;
    }
}
