package org.xieshou.wording;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One day or one period of a date's writing: a day, month, half-year, season, semester, school year. */
final class DayPoints {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:年|([-./]))(\\d{1,2})(?:月|\\2)(\\d{1,2})(?:日|号)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("([3-7]\\d{4})(?:\\.\\d+)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:年|[-./])(\\d{1,2})(?:月份?)?(上旬|中旬|下旬|初|中|底|末)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(上半年|下半年|年?初|年中|年?底|年?末|全年|度|年度)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?第?([一二三四1-4])季度");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})年?(春|夏|秋|冬|寒假|暑假)(?:季|天)?(?:学期|期)?");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(\\d{4})(?:年?-(\\d{4}|\\d{2}))?学年度?(?:第?([一二12])学期|(上|下|春|秋)(?:季)?(?:学期|期)?|全年)?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})(?:月|[-./])(\\d{1,2})(?:日|号)?");
    private static final Pattern MONTH_ALONE = Pattern.compile("(\\d{1,2})月份?");
    private static final Pattern NUMBER_ALONE = Pattern.compile("(\\d{1,2})(?:日|号)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private final SemesterDays semesters;

    DayPoints(SemesterDays semesters) {
        this.semesters = semesters;
    }

    /** Empty where the words have none of the forms; refused where they have one and the day does not exist. */
    Optional<Reading<DaySpan>> read(String words, String text) {
        return form(DAY, words, m -> day(number(m, 1), number(m, 3), number(m, 4), text))
                .or(() -> form(EIGHT_DIGITS, words, m -> day(number(m, 1), number(m, 2), number(m, 3), text)))
                .or(() -> form(SERIAL, words, m -> serial(number(m, 1), text)))
                .or(() -> form(SCHOOL_YEAR, words, m -> schoolYear(m, text)))
                .or(() -> form(MONTH, words, m -> month(number(m, 1), number(m, 2), m.group(3), text)))
                .or(() -> form(QUARTER, words, m -> quarter(m, text)))
                .or(() -> form(SEASON, words, m -> season(number(m, 1), m.group(2), text)))
                .or(() -> form(YEAR, words, m -> year(number(m, 1), String.valueOf(m.group(2)), text)));
    }

    /** The end of a span, which leaves out what its start has said: 2011年9月至12月, 2011.5.5-7. */
    Optional<Reading<DaySpan>> readEnd(String words, DaySpan start, String startWords, String text) {
        int year = start.first().getYear();
        int month = start.first().getMonthValue();
        var byMonth = !DAY.matcher(startWords).matches();
        return read(words, text)
                .or(() -> form(MONTH_AND_DAY, words, m -> day(year, number(m, 1), number(m, 2), text)))
                .or(() -> form(MONTH_ALONE, words, m -> month(year, number(m, 1), null, text)))
                .or(() -> form(
                        NUMBER_ALONE,
                        words,
                        m -> byMonth ? month(year, number(m, 1), null, text) : day(year, month, number(m, 1), text)));
    }

    boolean lacksYear(String words) {
        return MONTH_AND_DAY.matcher(words).matches()
                || MONTH_ALONE.matcher(words).matches()
                || words.matches("\\d{1,2}月.*");
    }

    private static Reading<DaySpan> day(int year, int month, int day, String text) {
        return month(year, month, null, text)
                .then(inMonth -> day < 1 || day > inMonth.last().getDayOfMonth()
                        ? Reading.refused("date-no-such-day", text, month, day)
                        : Reading.of(DaySpan.day(LocalDate.of(year, month, day))));
    }

    private static Reading<DaySpan> serial(int days, String text) {
        var day = DAY_ZERO.plusDays(days);
        return within(day.getYear(), DaySpan.day(day), text);
    }

    private static Reading<DaySpan> month(int year, int month, String part, String text) {
        if (month < 1 || month > 12) {
            return Reading.refused("date-no-such-month", text, month);
        }
        var days = YearMonth.of(year, month);
        int first = part == null ? 1 : part.startsWith("中") ? 11 : part.matches("下旬|底|末") ? 21 : 1;
        int last = part == null || first == 21 ? days.lengthOfMonth() : first + 9;
        return within(year, DaySpan.vague(days.atDay(first), days.atDay(last)), text);
    }

    private static Reading<DaySpan> quarter(Matcher words, String text) {
        int quarter = "一二三四".indexOf(words.group(2)) >= 0
                ? "一二三四".indexOf(words.group(2)) + 1
                : Integer.parseInt(words.group(2));
        return months(number(words, 1), quarter * 3 - 2, quarter * 3, text);
    }

    private static Reading<DaySpan> year(int year, String part, String text) {
        return switch (part.replaceFirst("^年(?=[初底末])", "")) {
            case "上半年" -> months(year, 1, 6, text);
            case "下半年" -> months(year, 7, 12, text);
            case "初" -> months(year, 1, 3, text);
            case "年中" -> months(year, 5, 8, text);
            case "底", "末" -> months(year, 10, 12, text);
            default -> months(year, 1, 12, text);
        };
    }

    /** In schools 春 and 秋 are the terms: spring from February to July, autumn from September to the year's end. */
    private static Reading<DaySpan> season(int year, String season, String text) {
        return switch (season) {
            case "春" -> months(year, 2, 7, text);
            case "夏" -> months(year, 6, 8, text);
            case "秋" -> months(year, 9, 12, text);
            case "暑假" -> months(year, 7, 8, text);
            case "寒假" -> months(year, 1, 2, text);
            default ->
                within(
                        year,
                        DaySpan.vague(
                                LocalDate.of(year, Month.DECEMBER, 1),
                                YearMonth.of(year + 1, Month.FEBRUARY).atEndOfMonth()),
                        text);
        };
    }

    private Reading<DaySpan> schoolYear(Matcher words, String text) {
        int year = number(words, 1);
        var second = words.group(2);
        if (second != null && Integer.parseInt(second) % 100 != (year + 1) % 100) {
            return Reading.refused("date-school-year", text);
        }
        var semester = words.group(3) != null ? words.group(3) : words.group(4);
        if (semester == null) {
            var days = DaySpan.vague(
                    LocalDate.of(year, 9, 1), LocalDate.of(year, 8, 31).plusYears(1));
            return within(year, days, text);
        }
        return within(year, DaySpan.vague(LocalDate.EPOCH, LocalDate.EPOCH), text)
                .map(known -> semesters.of(year, semester.matches("[一1上秋]") ? 1 : 2));
    }

    private static Reading<DaySpan> months(int year, int first, int last, String text) {
        var days = DaySpan.vague(
                YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
        return within(year, days, text);
    }

    private static Reading<DaySpan> within(int year, DaySpan days, String text) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Reading.refused("date-out-of-range", text, String.valueOf(year))
                : Reading.of(days);
    }

    private static int number(Matcher words, int group) {
        return Integer.parseInt(words.group(group));
    }

    private interface Form {
        Reading<DaySpan> days(Matcher words);
    }

    private static Optional<Reading<DaySpan>> form(Pattern pattern, String words, Form form) {
        var matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(form.days(matcher)) : Optional.empty();
    }
}
