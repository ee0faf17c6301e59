package org.xieshou.pairing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.xieshou.district.SchoolCalendar;

/**
 * Where quotas stand against their time (rules.md 2): expected by today = target × elapsed teaching days / teaching days of
 * the term; the forecast goes on as the verified visits went so far. Without a calendar nothing is expected.
 */
final class Pace {

    /** Digits shown; quotas are small numbers. */
    private static final int PLACES = 1;

    private record Span(LocalDate from, LocalDate to) {}

    private final SchoolCalendar calendar;
    private final LocalDate today;
    private final Map<Span, Integer> counted = new HashMap<>();

    Pace(SchoolCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** What a quota has to do with time: how much, from when until when, and how much of it is verified. */
    record Task(int target, int verified, LocalDate from, LocalDate to) {}

    /**
     * How a quota stands.
     *
     * @param expectedToday null where the calendar is not entered
     * @param forecast at the end of the term; null before anything can be said
     * @param missDay the day on which it will be, or was, missed at this pace; null otherwise
     */
    record Standing(BigDecimal expectedToday, BigDecimal forecast, QuotaState state, LocalDate missDay) {}

    Standing of(Task task) {
        var total = teachingDays(task.from, task.to);
        var elapsed = today.isBefore(task.from) ? 0 : teachingDays(task.from, earlier(today, task.to));
        var expected = total == 0 ? null : share(task.target, elapsed, total);
        var forecast = elapsed == 0 ? null : share(task.verified, total, elapsed);
        var state = state(task, expected);
        var missed = state == QuotaState.BEHIND
                && (forecast == null || forecast.compareTo(BigDecimal.valueOf(task.target)) < 0);
        return new Standing(expected, forecast, state, missed ? task.to : null);
    }

    private QuotaState state(Task task, BigDecimal expected) {
        if (task.verified >= task.target) {
            return QuotaState.DONE;
        }
        if (today.isBefore(task.from)) {
            return QuotaState.NOT_STARTED;
        }
        var owed = today.isAfter(task.to) ? task.target : expected == null ? 0 : whole(expected);
        return task.verified < owed ? QuotaState.BEHIND : QuotaState.ON_TRACK;
    }

    /** Half a visit cannot be held: one is owed when it is due in full. */
    private static int whole(BigDecimal expected) {
        return expected.setScale(0, RoundingMode.FLOOR).intValue();
    }

    private static BigDecimal share(int amount, int part, int whole) {
        return BigDecimal.valueOf((long) amount * part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }

    private int teachingDays(LocalDate from, LocalDate to) {
        return counted.computeIfAbsent(new Span(from, to), span -> calendar.teachingDays(span.from, span.to));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
