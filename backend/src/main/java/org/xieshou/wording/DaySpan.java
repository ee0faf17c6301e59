package org.xieshou.wording;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The days a writing of a date means. A vague one ("2011年上半年") spans all days it may mean.
 *
 * @param vague whether the days are the bounds of what was written rather than the days themselves
 * @param wording the writer's own words where they say something the days do not: vagueness, half a day
 */
public record DaySpan(LocalDate first, LocalDate last, boolean vague, LocalTime start, LocalTime end, String wording) {

    static DaySpan day(LocalDate day) {
        return new DaySpan(day, day, false, null, null, null);
    }

    public static DaySpan vague(LocalDate first, LocalDate last) {
        return new DaySpan(first, last, true, null, null, null);
    }

    /** From the first of these days to the last of the others. */
    public DaySpan to(DaySpan end) {
        return new DaySpan(first, end.last, vague || end.vague, start, this.end, wording);
    }

    DaySpan saying(String words) {
        return new DaySpan(first, last, vague, start, end, words);
    }

    DaySpan at(LocalTime from, LocalTime to) {
        return new DaySpan(first, last, vague, from, to, wording);
    }
}
