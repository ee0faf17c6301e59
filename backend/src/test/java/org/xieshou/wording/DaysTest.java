package org.xieshou.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private final Days days = new Days(SemesterDays.USUAL);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2011年4月11日, 2011-04-11",
        "2011年04月11日, 2011-04-11",
        "2011.5.5, 2011-05-05",
        "2011/6/3 上午, 2011-06-03",
        "7月6日上午(2011年), 2011-07-06",
        "7月6日上午(2011年), 2011-07-06",
        "40780, 2011-08-25",
        "2010-11-03, 2010-11-03",
        "2010-11-3, 2010-11-03",
        "20101103, 2010-11-03",
        "2011年4月11号(星期一), 2011-04-11",
        "２０１１年４月１１日, 2011-04-11",
        "二〇一一年四月十一日, 2011-04-11",
        " 2011 年 4 月 11 日 , 2011-04-11",
        "2011-06-03T00:00:00, 2011-06-03",
        "2012年2月29日, 2012-02-29"
    })
    void aDayIsThatDay(String written, LocalDate day) {
        assertThat(read(written))
                .extracting(DaySpan::first, DaySpan::last, DaySpan::vague)
                .containsExactly(day, day, false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2011年上半年, 2011-01-01, 2011-06-30",
        "2011年下半年, 2011-07-01, 2011-12-31",
        "2011年9月至2011年12月, 2011-09-01, 2011-12-31",
        "2011年9月至12月, 2011-09-01, 2011-12-31",
        "2011.9-2012.1, 2011-09-01, 2012-01-31",
        "2011.9-12, 2011-09-01, 2011-12-31",
        "2011年秋, 2011-09-01, 2011-12-31",
        "2011秋, 2011-09-01, 2011-12-31",
        "2018年春, 2018-02-01, 2018-07-31",
        "2013学年第一学期, 2013-09-01, 2014-01-31",
        "2013-2014学年第一学期, 2013-09-01, 2014-01-31",
        "2013—2014学年度第二学期, 2014-02-01, 2014-07-31",
        "2013学年下学期, 2014-02-01, 2014-07-31",
        "2013学年, 2013-09-01, 2014-08-31",
        "2013年9月, 2013-09-01, 2013-09-30",
        "2012.9, 2012-09-01, 2012-09-30",
        "2010-09, 2010-09-01, 2010-09-30",
        "2015年, 2015-01-01, 2015-12-31",
        "2013年度, 2013-01-01, 2013-12-31",
        "2012年2月下旬, 2012-02-21, 2012-02-29",
        "2012年第二季度, 2012-04-01, 2012-06-30",
        "2012年暑假, 2012-07-01, 2012-08-31",
        "2012年冬, 2012-12-01, 2013-02-28"
    })
    void aVagueDateSpansAllDaysItMayMeanAndKeepsItsWording(String written, LocalDate first, LocalDate last) {
        assertThat(read(written)).isEqualTo(new DaySpan(first, last, true, null, null, written));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2010-11-03至2010-11-04, 2010-11-03, 2010-11-04",
        "2010-11-03 - 2010-11-04, 2010-11-03, 2010-11-04",
        "2010.11.3-11.4, 2010-11-03, 2010-11-04",
        "2010.11.3～4, 2010-11-03, 2010-11-04",
        "2010年11月3日—4日, 2010-11-03, 2010-11-04",
        "2010年12月30日至2011年1月2日, 2010-12-30, 2011-01-02"
    })
    void severalDaysHaveAStartAndAnEnd(String written, LocalDate first, LocalDate last) {
        assertThat(read(written))
                .extracting(DaySpan::first, DaySpan::last, DaySpan::vague)
                .containsExactly(first, last, false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2011年13月1日, date-no-such-month",
        "2011-13-01, date-no-such-month",
        "2011年2月30日, date-no-such-day",
        "2011-02-29, date-no-such-day",
        "20110230, date-no-such-day",
        "1066年10月14日, date-out-of-range",
        "7月6日, date-without-year",
        "2010-11-04至2010-11-03, date-reversed",
        "2013-2015学年, date-school-year",
        "明天, date-unreadable",
        "周三, date-unreadable"
    })
    void whatIsNoDateIsRefusedWithItsReason(String written, String code) {
        assertThat(days.read(written).refusal().orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void halfADayIsKeptInTheWritersWords() {
        assertThat(read("2011/6/3 上午").wording()).isEqualTo("2011/6/3 上午");
        assertThat(read("2011-06-03").wording()).isNull();
    }

    @Test
    void aTimeOfDayIsTakenFromTheDate() {
        assertThat(read("2011年6月3日下午2:30"))
                .extracting(DaySpan::first, DaySpan::start)
                .containsExactly(LocalDate.of(2011, 6, 3), LocalTime.of(14, 30));
        assertThat(read("2011-06-03 09:00-11:30"))
                .extracting(DaySpan::start, DaySpan::end)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(11, 30));
    }

    @Test
    void aSemesterHasTheDaysOfTheDistrictsCalendar() {
        var own = new Days((year, semester) -> DaySpan.vague(LocalDate.of(year, 8, 29), LocalDate.of(year + 1, 1, 17)));

        assertThat(own.read("2013学年第一学期").value().orElseThrow().first()).isEqualTo(LocalDate.of(2013, 8, 29));
    }

    @Property
    void whateverIsWrittenIsADateOrHasAReason(@ForAll String anything) {
        assertThat(days.read(anything)).isNotNull();
    }

    @Property
    void whateverLooksLikeADateIsADateOrHasAReason(@ForAll("dateLike") String written) {
        days.read(written).value().ifPresent(span -> assertThat(span.last()).isAfterOrEqualTo(span.first()));
    }

    @Provide
    Arbitrary<String> dateLike() {
        return Arbitraries.strings()
                .withChars("0123459年月日号至-/.~ 上下午半学第一二期春秋():t、")
                .ofMaxLength(24);
    }

    private DaySpan read(String written) {
        return days.read(written).value().orElseThrow();
    }
}
