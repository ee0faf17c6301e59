package org.xieshou.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xieshou.district.SchoolCalendar;

class PaceTest {

    static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    static final LocalDate TO = LocalDate.of(2026, 9, 28);

    /** Twenty working days, of which eleven have passed on 15 September. */
    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @ParameterizedTest(name = "{0} wanted, {1} verified: {4}")
    @CsvSource({
        "20, 12, 11.0, 21.8, ON_TRACK",
        "20, 11, 11.0, 20.0, ON_TRACK",
        "20, 10, 11.0, 18.2, BEHIND",
        "2,  1,  1.1,  1.8,  ON_TRACK",
        "2,  0,  1.1,  0.0,  BEHIND",
        "1,  0,  0.6,  0.0,  ON_TRACK",
        "2,  2,  1.1,  3.6,  DONE",
    })
    void expectsByTeachingDaysAndForeseesByTheRecordsSoFar(
            int target, int verified, String expected, String forecast, QuotaState state) {
        var standing = pace(TODAY).of(new Pace.Task(target, verified, FROM, TO));

        assertThat(standing.expectedToday()).isEqualByComparingTo(expected);
        assertThat(standing.forecast()).isEqualByComparingTo(forecast);
        assertThat(standing.state()).isEqualTo(state);
    }

    @Test
    void saysWhenAQuotaWillBeMissed() {
        assertThat(pace(TODAY).of(new Pace.Task(20, 10, FROM, TO)).missDay()).isEqualTo(TO);
        assertThat(pace(TODAY).of(new Pace.Task(20, 12, FROM, TO)).missDay()).isNull();
    }

    @Test
    void owesNothingBeforeTheStartAndAllAfterTheEnd() {
        var before = pace(FROM.minusDays(3)).of(new Pace.Task(20, 0, FROM, TO));
        var after = pace(TO.plusDays(30)).of(new Pace.Task(20, 19, FROM, TO));

        assertThat(before.state()).isEqualTo(QuotaState.NOT_STARTED);
        assertThat(before.forecast()).isNull();
        assertThat(after.state()).isEqualTo(QuotaState.BEHIND);
        assertThat(after.expectedToday()).isEqualByComparingTo("20");
        assertThat(after.missDay()).isEqualTo(TO);
    }

    @Test
    void expectsNothingWithoutACalendar() {
        var standing = new Pace(new SchoolCalendar(List.of()), TODAY).of(new Pace.Task(20, 0, FROM, TO));

        assertThat(standing.expectedToday()).isNull();
        assertThat(standing.state()).isEqualTo(QuotaState.ON_TRACK);
    }

    private static Pace pace(LocalDate today) {
        return new Pace(PairingFixtures.calendar(), today);
    }
}
