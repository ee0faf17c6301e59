package org.xieshou.district;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Teaching days by the published school years: the working days of the semesters without holidays, and the make-up days.
 * Where no school year is entered there are none; nothing is guessed (rules.md 8).
 */
public final class SchoolCalendar {

    private final List<SchoolYear> years;

    public SchoolCalendar(List<SchoolYear> years) {
        this.years = years.stream()
                .sorted(Comparator.comparing((SchoolYear year) -> year.schoolYear)
                        .reversed())
                .toList();
    }

    /**
     * Where a day stands in its semester.
     *
     * @param week counted from the week of the first day of teaching, weeks begin on Monday; null between semesters
     * @param elapsed teaching days of the semester up to and including the day
     * @param total teaching days of the whole semester
     */
    public record SchoolDay(int schoolYear, int semester, Integer week, int elapsed, int total) {}

    /** The semester a day lies in, or the one before it when it lies between two; empty where nothing is entered. */
    public Optional<SchoolDay> on(LocalDate day) {
        for (var year : years) {
            var semester = year.semesterOn(day);
            if (semester > 0) {
                return known(year, day) ? Optional.of(schoolDay(year, semester, day)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    public boolean teaches(LocalDate day) {
        for (var year : years) {
            var semester = year.semesterOn(day);
            if (semester > 0) {
                return year.semester(semester).covers(day) && teaches(year, day);
            }
        }
        return false;
    }

    /** How many teaching days lie between two days, both included. */
    public int teachingDays(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : (int) from.datesUntil(to.plusDays(1)).filter(this::teaches).count();
    }

    /** The first and the last day of a semester where they are entered. */
    public Optional<SchoolYear.Term> semester(int schoolYear, int semester) {
        return years.stream()
                .filter(year -> year.schoolYear == schoolYear)
                .findFirst()
                .map(year -> year.semester(semester));
    }

    /** A year that ended long ago says nothing about a day for which no year is entered. */
    private static boolean known(SchoolYear year, LocalDate day) {
        return day.isBefore(LocalDate.of(year.schoolYear + 1, 9, 1));
    }

    private SchoolDay schoolDay(SchoolYear year, int semester, LocalDate day) {
        var term = year.semester(semester);
        var elapsed = teachingDays(term.firstDay(), day.isAfter(term.lastDay()) ? term.lastDay() : day);
        var total = teachingDays(term.firstDay(), term.lastDay());
        var week = term.covers(day) ? week(term.firstDay(), day) : null;
        return new SchoolDay(year.schoolYear, semester, week, elapsed, total);
    }

    private static Integer week(LocalDate firstDay, LocalDate day) {
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        return (int) ChronoUnit.WEEKS.between(firstDay.with(monday), day.with(monday)) + 1;
    }

    private static boolean teaches(SchoolYear year, LocalDate day) {
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return year.makeUpDays.contains(day) || !weekend && !year.inHoliday(day);
    }
}
