package org.xieshou.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xieshou.district.SchoolCalendar;
import org.xieshou.ledger.VisitKind;
import org.xieshou.metric.MetricRecord.NotCounted;

/** What a pairing owes by one quota. Proven visits fill it first; more than is owed does not make up for others. */
record OwedVisits(UUID pairingId, Set<VisitKind> kinds, int target, LocalDate from, LocalDate to) {

    /** The part of the target that is due in a period, by teaching days, or by days where no calendar is entered. */
    int due(LocalDate periodFrom, LocalDate periodTo, SchoolCalendar calendar) {
        var first = from.isAfter(periodFrom) ? from : periodFrom;
        var last = to.isBefore(periodTo) ? to : periodTo;
        if (first.equals(from) && last.equals(to)) {
            return target;
        }
        var all = calendar.teachingDays(from, to);
        return all > 0
                ? (int) ((long) target * calendar.teachingDays(first, last) / all)
                : (int) (target * days(first, last) / days(from, to));
    }

    /** Its visits among all, up to what is due; the others with the reason why they do not count. */
    List<MetricRecord> records(List<CountedVisit> visits, int due, BigDecimal typedInFactor) {
        var mine = visits.stream().filter(this::asksFor).toList();
        var held = mine.stream()
                .filter(visit -> visit.notCounted() == null)
                .sorted(Comparator.comparing(CountedVisit::verified).reversed())
                .toList();
        var records = new ArrayList<MetricRecord>();
        for (var visit : held) {
            records.add(visit.record(records.size() < due ? null : NotCounted.BEYOND_TARGET, typedInFactor));
        }
        var others = mine.stream()
                .filter(visit -> visit.notCounted() != null)
                .map(visit -> visit.record(visit.notCounted(), typedInFactor));
        return Stream.concat(records.stream(), others).toList();
    }

    private boolean asksFor(CountedVisit visit) {
        return pairingId.equals(visit.pairingId())
                && kinds.contains(visit.kind())
                && !visit.day().isBefore(from)
                && !visit.day().isAfter(to);
    }

    private static long days(LocalDate first, LocalDate last) {
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }
}
