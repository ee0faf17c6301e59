package org.xieshou.school;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.xieshou.shared.Versioned;

/** What a school reported for a school year. */
public record SchoolProfileView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID schoolId,
        @NotNull int schoolYear,
        @JsonUnwrapped NewSchoolProfile figures)
        implements Versioned {

    static SchoolProfileView of(SchoolProfile profile) {
        return new SchoolProfileView(
                profile.id, profile.version, profile.schoolId, profile.schoolYear, NewSchoolProfile.of(profile));
    }
}
