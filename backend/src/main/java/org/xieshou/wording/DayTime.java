package org.xieshou.wording;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The part of a date's writing that tells the time of day, and the rest without it. */
record DayTime(String rest, LocalTime start, LocalTime end, boolean half) {

    private static final Pattern WEEKDAY = Pattern.compile("\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?");
    private static final Pattern HALF = Pattern.compile("\\(?(上午|下午|中午|早上|早晨|晚上|晚|全天|一天|半天|am|pm)\\)?");
    private static final String CLOCK = "(\\d{1,2})(?::|点|时)(\\d{2}|半)?(?::\\d{2}(?:\\.\\d+)?)?分?(?:z|\\+08:?00)?";
    private static final Pattern TIME =
            Pattern.compile("(?<=[\\s日号t)])" + CLOCK + "(?: ?(?:-|—|–|至|到|~) ?" + CLOCK + ")?\\s*$");
    private static final Pattern ISO_MARK = Pattern.compile("(?<=\\d)t\\s*$");

    static DayTime of(String words) {
        var half = HALF.matcher(WEEKDAY.matcher(words).replaceAll(" "));
        var halfWord = half.find() ? half.group(1) : "";
        var rest = half.replaceAll(" ");
        var time = TIME.matcher(rest);
        if (!time.find()) {
            return new DayTime(rest, null, null, !halfWord.isEmpty());
        }
        var afternoon = halfWord.matches("下午|晚上|晚|pm");
        var start = clock(time.toMatchResult(), 1, afternoon);
        var end = clock(time.toMatchResult(), 3, afternoon);
        var day = ISO_MARK.matcher(rest.substring(0, time.start())).replaceFirst("");
        var midnight = LocalTime.MIDNIGHT.equals(start);
        return new DayTime(day, midnight ? null : start, end, start == null);
    }

    /** No time where none is written or the clock has no such hour; the writer's wording is kept then. */
    private static LocalTime clock(MatchResult time, int group, boolean afternoon) {
        if (time.group(group) == null) {
            return null;
        }
        int hour = Integer.parseInt(time.group(group));
        var written = time.group(group + 1);
        int minute = written == null ? 0 : written.equals("半") ? 30 : Integer.parseInt(written);
        try {
            return LocalTime.of(afternoon && hour < 12 ? hour + 12 : hour, minute);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }
}
