package org.xieshou.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xieshou.district.NewSchoolYear.HolidayDays;
import org.xieshou.district.NewSchoolYear.SemesterDays;

class SchoolCalendarTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

    SchoolCalendar calendar = new SchoolCalendar(List.of(year2026()));

    @Test
    void countsTheWeeksFromTheWeekOfTheFirstDay() {
        assertThat(calendar.on(FIRST_DAY).orElseThrow().week()).isEqualTo(1);
        assertThat(calendar.on(LocalDate.of(2026, 9, 7)).orElseThrow().week()).isEqualTo(2);
        assertThat(calendar.on(LocalDate.of(2026, 11, 23)).orElseThrow().week()).isEqualTo(13);
    }

    @Test
    void leavesOutWeekendsAndHolidaysButCountsMakeUpDays() {
        assertThat(calendar.teachingDays(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 11)))
                .as("three days before the holiday, two after it, one Saturday made up")
                .isEqualTo(6);
        assertThat(calendar.teaches(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(calendar.teaches(LocalDate.of(2026, 10, 11))).isFalse();
    }

    @Test
    void staysInTheFirstSemesterUntilTheSecondBegins() {
        var winter = calendar.on(LocalDate.of(2027, 2, 10)).orElseThrow();

        assertThat(winter.semester()).isEqualTo(1);
        assertThat(winter.week()).isNull();
        assertThat(winter.elapsed()).isEqualTo(winter.total());
        assertThat(calendar.on(LocalDate.of(2027, 3, 1)).orElseThrow().semester())
                .isEqualTo(2);
    }

    @Test
    void knowsNothingOfYearsThatAreNotEntered() {
        assertThat(calendar.on(LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(calendar.on(LocalDate.of(2027, 9, 1))).isEmpty();
        assertThat(new SchoolCalendar(List.of()).on(FIRST_DAY)).isEmpty();
        assertThat(new SchoolCalendar(List.of()).teachingDays(FIRST_DAY, FIRST_DAY.plusYears(1)))
                .isZero();
    }

    static SchoolYear year2026() {
        var year = new SchoolYear();
        draft2026().applyTo(year);
        return year;
    }

    static NewSchoolYear draft2026() {
        return new NewSchoolYear(
                2026,
                List.of(
                        new SemesterDays(1, FIRST_DAY, LocalDate.of(2027, 1, 22)),
                        new SemesterDays(2, LocalDate.of(2027, 2, 22), LocalDate.of(2027, 7, 2))),
                List.of(new HolidayDays("国庆节", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7))),
                List.of(LocalDate.of(2026, 10, 10)));
    }
}
