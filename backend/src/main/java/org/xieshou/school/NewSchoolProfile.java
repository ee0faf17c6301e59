package org.xieshou.school;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Problem;

/** The figures a school reports for a school year; all but the pupils may be left out. */
public record NewSchoolProfile(
        @NotNull @PositiveOrZero @Max(100_000) Integer pupils,

        @PositiveOrZero @Schema(description = "Of a combined school: pupils of its primary part")
        Integer primaryPupils,

        @PositiveOrZero Integer juniorPupils,
        @PositiveOrZero Integer seniorPupils,
        @PositiveOrZero @Max(10_000) Integer classes,
        @PositiveOrZero @Max(100_000) Integer teachers,
        @PositiveOrZero Integer teachersAboveDegree,
        @PositiveOrZero Integer teachersIntermediate,
        @PositiveOrZero Integer backboneTeachers,
        @PositiveOrZero Integer peArtsTeachers,
        @PositiveOrZero @DecimalMax("99999999999") BigDecimal teachingAreaM2,
        @PositiveOrZero @DecimalMax("99999999999") BigDecimal sportsAreaM2,
        @PositiveOrZero @DecimalMax("9999999999999") BigDecimal equipmentYuan,
        @PositiveOrZero Integer multimediaRooms,
        @PositiveOrZero Integer computers,
        @PositiveOrZero Integer books) {

    public NewSchoolProfile {
        teachingAreaM2 = hundredths(teachingAreaM2);
        sportsAreaM2 = hundredths(sportsAreaM2);
        equipmentYuan = hundredths(equipmentYuan);
    }

    private static BigDecimal hundredths(BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
    }

    static NewSchoolProfile of(SchoolProfile profile) {
        return new NewSchoolProfile(
                profile.pupils,
                profile.primaryPupils,
                profile.juniorPupils,
                profile.seniorPupils,
                profile.classes,
                profile.teachers,
                profile.teachersAboveDegree,
                profile.teachersIntermediate,
                profile.backboneTeachers,
                profile.peArtsTeachers,
                profile.teachingAreaM2,
                profile.sportsAreaM2,
                profile.equipmentYuan,
                profile.multimediaRooms,
                profile.computers,
                profile.books);
    }

    void applyTo(SchoolProfile profile) {
        requirePartsToAddUp();
        requirePartOfTeachers("/teachersAboveDegree", teachersAboveDegree);
        requirePartOfTeachers("/teachersIntermediate", teachersIntermediate);
        requirePartOfTeachers("/backboneTeachers", backboneTeachers);
        requirePartOfTeachers("/peArtsTeachers", peArtsTeachers);
        profile.pupils = pupils;
        profile.primaryPupils = primaryPupils;
        profile.juniorPupils = juniorPupils;
        profile.seniorPupils = seniorPupils;
        profile.classes = classes;
        profile.teachers = teachers;
        profile.teachersAboveDegree = teachersAboveDegree;
        profile.teachersIntermediate = teachersIntermediate;
        profile.backboneTeachers = backboneTeachers;
        profile.peArtsTeachers = peArtsTeachers;
        profile.teachingAreaM2 = teachingAreaM2;
        profile.sportsAreaM2 = sportsAreaM2;
        profile.equipmentYuan = equipmentYuan;
        profile.multimediaRooms = multimediaRooms;
        profile.computers = computers;
        profile.books = books;
    }

    private void requirePartsToAddUp() {
        var parts = Stream.of(primaryPupils, juniorPupils, seniorPupils)
                .filter(Objects::nonNull)
                .toList();
        var sum = parts.stream().mapToLong(Integer::longValue).sum();
        if (!parts.isEmpty() && sum != pupils) {
            throw Problem.invalid("/pupils", "school.pupils-do-not-add-up", pupils, sum);
        }
    }

    private void requirePartOfTeachers(String pointer, Integer some) {
        if (some != null && teachers != null && some > teachers) {
            throw Problem.invalid(pointer, "school.more-than-teachers", teachers);
        }
    }
}
