package org.xieshou.district;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Remembered;

/** A school year with the days its bureau published; 2026 is September 2026 to August 2027. */
@Entity
@Remembered("school-years/{id}")
public class SchoolYear extends DistrictRecord {

    /** From the first to the last day of teaching, both included. */
    @Embeddable
    public record Term(LocalDate firstDay, LocalDate lastDay) {

        boolean covers(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    /** Days without teaching, such as those of the National Day. */
    public record Holiday(String name, LocalDate firstDay, LocalDate lastDay) {

        boolean covers(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    public int schoolYear;

    @Embedded
    @AttributeOverride(name = "firstDay", column = @Column(name = "first_semester_first_day"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "first_semester_last_day"))
    public Term firstSemester;

    /** Null until it is published. */
    @Embedded
    @AttributeOverride(name = "firstDay", column = @Column(name = "second_semester_first_day"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "second_semester_last_day"))
    public Term secondSemester;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Holiday> holidays = new ArrayList<>();

    /** Days of a weekend on which is taught all the same. */
    public List<LocalDate> makeUpDays = new ArrayList<>();

    /** Sets the semesters, which must lie in order inside the school year. */
    void teach(Term first, Term second) {
        requireInside("/semesters/0", first);
        if (second != null) {
            requireInside("/semesters/1", second);
            if (!second.firstDay.isAfter(first.lastDay)) {
                throw Problem.invalid("/semesters/1/firstDay", "school-year.semesters-overlap");
            }
        }
        firstSemester = first;
        secondSemester = second;
    }

    /** The semester that runs or ran last on a day: 1 or 2, or 0 before the first. */
    int semesterOn(LocalDate day) {
        if (secondSemester != null && !day.isBefore(secondSemester.firstDay)) {
            return 2;
        }
        return day.isBefore(firstSemester.firstDay) ? 0 : 1;
    }

    Term semester(int number) {
        return number == 2 ? secondSemester : firstSemester;
    }

    boolean inHoliday(LocalDate day) {
        return holidays.stream().anyMatch(holiday -> holiday.covers(day));
    }

    /** A school year may begin in the last days of August and ends before the next one begins. */
    private void requireInside(String pointer, Term term) {
        if (term.lastDay.isBefore(term.firstDay)) {
            throw Problem.invalid(pointer + "/lastDay", "school-year.ends-before-it-begins");
        }
        if (term.firstDay.isBefore(LocalDate.of(schoolYear, 8, 1))) {
            throw Problem.invalid(pointer + "/firstDay", "school-year.outside", schoolYear, schoolYear + 1);
        }
        if (term.lastDay.isAfter(LocalDate.of(schoolYear + 1, 7, 31))) {
            throw Problem.invalid(pointer + "/lastDay", "school-year.outside", schoolYear, schoolYear + 1);
        }
    }
}
