package org.xieshou.wording;

import java.time.LocalDate;
import java.time.Month;

/** The days of a semester: the district's own where it has set them, else the months schools usually teach in. */
@FunctionalInterface
public interface SemesterDays {

    /** September to January, February to July; the school year is named by the year it starts in. */
    SemesterDays USUAL = (schoolYear, semester) -> semester == 1
            ? DaySpan.vague(
                    LocalDate.of(schoolYear, Month.SEPTEMBER, 1), LocalDate.of(schoolYear + 1, Month.JANUARY, 31))
            : DaySpan.vague(
                    LocalDate.of(schoolYear + 1, Month.FEBRUARY, 1), LocalDate.of(schoolYear + 1, Month.JULY, 31));

    DaySpan of(int schoolYear, int semester);
}
