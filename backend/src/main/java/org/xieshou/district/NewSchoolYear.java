package org.xieshou.district;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Problem;

/** What a coordinator sends to enter the published days of a school year. */
public record NewSchoolYear(
        @Min(1990) @Max(2100) @Schema(description = "2026 is September 2026 to August 2027")
        int schoolYear,

        @NotNull @Size(min = 1, max = 2) List<@Valid @NotNull SemesterDays> semesters,
        @Size(max = 60) List<@Valid @NotNull HolidayDays> holidays,

        @Size(max = 60) @Schema(description = "Weekend days on which is taught all the same")
        List<@NotNull LocalDate> makeUpDays) {

    public NewSchoolYear {
        holidays = holidays == null ? List.of() : holidays;
        makeUpDays = makeUpDays == null
                ? List.of()
                : makeUpDays.stream().distinct().sorted().toList();
    }

    /** The first and the last day of teaching of semester 1 or 2. */
    public record SemesterDays(
            @NotNull @Min(1) @Max(2) int semester,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay) {

        static SemesterDays of(int semester, SchoolYear.Term term) {
            return new SemesterDays(semester, term.firstDay(), term.lastDay());
        }
    }

    /** Days without teaching. */
    public record HolidayDays(
            @NotBlank @Size(max = 60) String name,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay) {}

    static NewSchoolYear of(SchoolYear year) {
        var semesters = new ArrayList<SemesterDays>();
        semesters.add(SemesterDays.of(1, year.firstSemester));
        if (year.secondSemester != null) {
            semesters.add(SemesterDays.of(2, year.secondSemester));
        }
        var holidays = year.holidays.stream()
                .map(holiday -> new HolidayDays(holiday.name(), holiday.firstDay(), holiday.lastDay()))
                .toList();
        return new NewSchoolYear(year.schoolYear, semesters, holidays, year.makeUpDays);
    }

    void applyTo(SchoolYear year) {
        for (var i = 0; i < semesters.size(); i++) {
            if (semesters.get(i).semester() != i + 1) {
                throw Problem.invalid("/semesters/" + i + "/semester", "school-year.semester-order");
            }
        }
        year.schoolYear = schoolYear;
        year.teach(term(0), semesters.size() > 1 ? term(1) : null);
        year.makeUpDays = new ArrayList<>(makeUpDays);
        year.holidays = holidaysInOrder();
    }

    private SchoolYear.Term term(int index) {
        var days = semesters.get(index);
        return new SchoolYear.Term(days.firstDay(), days.lastDay());
    }

    private List<SchoolYear.Holiday> holidaysInOrder() {
        var known = new ArrayList<SchoolYear.Holiday>();
        for (var i = 0; i < holidays.size(); i++) {
            var days = holidays.get(i);
            if (days.lastDay().isBefore(days.firstDay())) {
                throw Problem.invalid("/holidays/" + i + "/lastDay", "school-year.ends-before-it-begins");
            }
            known.add(new SchoolYear.Holiday(days.name(), days.firstDay(), days.lastDay()));
        }
        return known;
    }
}
