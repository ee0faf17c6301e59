package org.xieshou.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.xieshou.shared.Problem;

/** The days and hours of a visit as a client gives them. */
public record VisitPeriod(LocalDate firstDay, LocalDate lastDay, LocalTime startTime, LocalTime endTime) {

    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** A school year and the holidays around it. */
    public static final int LONGEST_DAYS = 400;

    void require() {
        if (firstDay.isBefore(EARLIEST) || firstDay.isAfter(LATEST)) {
            throw Problem.invalid("/firstDay", "visit.day-out-of-range", EARLIEST.getYear(), LATEST.getYear());
        }
        if (lastDay.isBefore(firstDay)) {
            throw Problem.invalid("/lastDay", "visit.days-reversed");
        }
        if (ChronoUnit.DAYS.between(firstDay, lastDay) >= LONGEST_DAYS) {
            throw Problem.invalid("/lastDay", "visit.too-long", LONGEST_DAYS);
        }
        if (startTime != null && endTime != null && firstDay.equals(lastDay) && endTime.isBefore(startTime)) {
            throw Problem.invalid("/endTime", "visit.times-reversed");
        }
    }
}
