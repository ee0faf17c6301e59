package org.xieshou.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as schools write them: 2011年4月11日, 2011.5.5, 2011/6/3 上午, 7月6日上午(2011年), 2010-11-03至2010-11-04,
 * 2011年上半年, 2013学年第一学期, 2018年春, 40780 (a spreadsheet's day number).
 */
public final class Days {

    private static final Pattern YEAR_BEHIND = Pattern.compile("^(\\d{1,2}月.*)\\((\\d{4})年?\\)$");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)$");
    private static final Pattern BETWEEN = Pattern.compile("至|到|~|〜|-+|、|/|和|及");
    private static final Pattern CHINESE_DIGITS = Pattern.compile("[〇零一二三四五六七八九十]+(?=年|月|日|号|学年)");
    private static final Pattern TRAILING = Pattern.compile("(?:期间|左右|前后|起|开始|以来)$");
    private static final int LONGEST = 60;

    private final DayPoints points;

    public Days(SemesterDays semesters) {
        this.points = new DayPoints(semesters);
    }

    /** The days a text means, or why it means none. */
    public Reading<DaySpan> read(String text) {
        var said = Writing.plain(text).toLowerCase(Locale.ROOT);
        if (said.isEmpty() || said.length() > LONGEST) {
            return Reading.refused("date-unreadable", text);
        }
        var time = DayTime.of(said);
        var words = inOrder(digits(Writing.key(time.rest())));
        return words(words, text).map(days -> keepWording(days.at(time.start(), time.end()), text, time));
    }

    private Reading<DaySpan> words(String words, String text) {
        var whole = points.read(words, text);
        if (whole.isPresent()) {
            return whole.get();
        }
        for (var split : splits(words)) {
            var span = span(split, text);
            if (span.isPresent()) {
                return span.get();
            }
        }
        return Reading.refused(points.lacksYear(words) ? "date-without-year" : "date-unreadable", text);
    }

    private Optional<Reading<DaySpan>> span(List<String> split, String text) {
        var first = points.read(split.getFirst(), text);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (first.get().refusal().isPresent()) {
            return first;
        }
        var start = first.get().value().orElseThrow();
        return points.readEnd(split.getLast(), start, split.getFirst(), text)
                .map(end -> end.then(last -> last.last().isBefore(start.first())
                        ? Reading.refused("date-reversed", text)
                        : Reading.of(start.to(last))));
    }

    private static List<List<String>> splits(String words) {
        return BETWEEN.matcher(words)
                .results()
                .map(gap -> List.of(words.substring(0, gap.start()), words.substring(gap.end())))
                .toList();
    }

    private static String inOrder(String words) {
        var yearBehind = YEAR_BEHIND.matcher(words);
        var ordered = yearBehind.matches() ? yearBehind.group(2) + "年" + yearBehind.group(1) : words;
        return TRAILING.matcher(REMARK.matcher(ordered).replaceFirst("")).replaceFirst("");
    }

    private static String digits(String words) {
        return CHINESE_DIGITS
                .matcher(words)
                .replaceAll(found ->
                        ChineseNumber.read(found.group()).map(Object::toString).orElse(found.group()));
    }

    private static DaySpan keepWording(DaySpan days, String text, DayTime time) {
        return days.vague() || time.half() ? days.saying(Writing.tidy(text)) : days;
    }
}
