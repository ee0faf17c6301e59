package org.xieshou.district;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xieshou.district.NewSchoolYear.SemesterDays;
import org.xieshou.shared.Problem;

class SchoolYearTest {

    @Test
    void refusesSemestersThatOverlap() {
        refuses("school-year.semesters-overlap", first("2027-01-22"), second("2027-01-20", "2027-07-02"));
    }

    @Test
    void refusesDaysOfAnotherSchoolYear() {
        refuses("school-year.outside", first("2027-09-22"));
    }

    @Test
    void refusesASemesterThatEndsBeforeItBegins() {
        refuses("school-year.ends-before-it-begins", first("2026-08-22"));
    }

    private static SemesterDays first(String lastDay) {
        return new SemesterDays(1, LocalDate.of(2026, 9, 1), LocalDate.parse(lastDay));
    }

    private static SemesterDays second(String firstDay, String lastDay) {
        return new SemesterDays(2, LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }

    private static void refuses(String code, SemesterDays... semesters) {
        var draft = new NewSchoolYear(2026, List.of(semesters), List.of(), List.of());
        assertThatThrownBy(() -> draft.applyTo(new SchoolYear()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> org.assertj.core.api.Assertions.assertThat(
                                        problem.errors.getFirst().code())
                                .isEqualTo(code));
    }
}
