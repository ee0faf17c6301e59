package org.xieshou.district;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.shared.Versioned;

/** A school year with its published days. */
public record SchoolYearView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull int schoolYear,
        @NotNull List<NewSchoolYear.SemesterDays> semesters,
        @NotNull List<NewSchoolYear.HolidayDays> holidays,
        @NotNull List<LocalDate> makeUpDays)
        implements Versioned {

    static SchoolYearView of(SchoolYear year) {
        var draft = NewSchoolYear.of(year);
        return new SchoolYearView(
                year.id, year.version, year.schoolYear, draft.semesters(), draft.holidays(), draft.makeUpDays());
    }
}
