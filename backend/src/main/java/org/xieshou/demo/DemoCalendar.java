package org.xieshou.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xieshou.district.NewSchoolYear;
import org.xieshou.district.NewSchoolYear.HolidayDays;
import org.xieshou.district.NewSchoolYear.SemesterDays;

/** The days the demo's bureau would publish. A real bureau's are never computed; these only have to look like them. */
final class DemoCalendar {

    /** Days of the moon's calendar, by their year. */
    private static final Map<Integer, LocalDate> DRAGON_BOAT = days(
            "2025-05-31",
            "2026-06-19",
            "2027-06-09",
            "2028-05-28",
            "2029-06-16",
            "2030-06-05",
            "2031-06-24",
            "2032-06-12");

    private static final Map<Integer, LocalDate> MID_AUTUMN = days(
            "2024-09-17",
            "2025-10-06",
            "2026-09-25",
            "2027-09-15",
            "2028-10-03",
            "2029-09-22",
            "2030-09-12",
            "2031-10-01");

    private DemoCalendar() {}

    /** The school year a day lies in, summer holidays included. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    static NewSchoolYear of(int year) {
        var autumn = new SemesterDays(
                1,
                LocalDate.of(year, 9, 1).with(workday()),
                LocalDate.of(year + 1, 1, 22).with(previousOrSame(FRIDAY)));
        var spring = new SemesterDays(
                2,
                LocalDate.of(year + 1, 2, 23).with(nextOrSame(MONDAY)),
                LocalDate.of(year + 1, 7, 10).with(previousOrSame(FRIDAY)));
        return new NewSchoolYear(year, List.of(autumn, spring), holidays(year), List.of());
    }

    private static java.time.temporal.TemporalAdjuster workday() {
        return day -> LocalDate.from(day).getDayOfWeek().compareTo(FRIDAY) > 0 ? day.with(nextOrSame(MONDAY)) : day;
    }

    private static List<HolidayDays> holidays(int year) {
        var holidays = new ArrayList<HolidayDays>();
        moon(holidays, "中秋节", MID_AUTUMN.get(year));
        holidays.add(new HolidayDays("国庆节", LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 7)));
        holidays.add(new HolidayDays("元旦", LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 1, 1, 3)));
        holidays.add(new HolidayDays("清明节", LocalDate.of(year + 1, 4, 4), LocalDate.of(year + 1, 4, 6)));
        holidays.add(new HolidayDays("劳动节", LocalDate.of(year + 1, 5, 1), LocalDate.of(year + 1, 5, 5)));
        moon(holidays, "端午节", DRAGON_BOAT.get(year + 1));
        return holidays;
    }

    private static void moon(List<HolidayDays> holidays, String name, LocalDate day) {
        if (day != null) {
            holidays.add(new HolidayDays(name, day, day));
        }
    }

    private static Map<Integer, LocalDate> days(String... days) {
        var byYear = new java.util.HashMap<Integer, LocalDate>();
        for (var day : days) {
            byYear.put(LocalDate.parse(day).getYear(), LocalDate.parse(day));
        }
        return byYear;
    }
}
