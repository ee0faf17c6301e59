package org.xieshou.metric;

import static org.xieshou.metric.MetricRecord.NotCounted.CANCELLED;
import static org.xieshou.metric.MetricRecord.NotCounted.DISPUTED;
import static org.xieshou.metric.MetricRecord.NotCounted.NOT_HELD;
import static org.xieshou.metric.MetricRecord.NotCounted.REFUTED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitKind;
import org.xieshou.metric.MetricRecord.NotCounted;
import org.xieshou.metric.MetricRecord.RecordKind;

/** A visit as far as it is counted: what is proven counts in full, what is not counts less, disputes do not count. */
record CountedVisit(
        UUID id,
        UUID pairingId,
        LocalDate day,
        VisitKind kind,
        String theme,
        String place,
        String state,
        Evidence evidence,
        boolean disputed,
        boolean refuted) {

    boolean verified() {
        return evidence != null && evidence.verified();
    }

    /** Why it does not count at all, or null. */
    NotCounted notCounted() {
        if (state.equals("CANCELLED")) {
            return CANCELLED;
        }
        if (!state.equals("HELD")) {
            return NOT_HELD;
        }
        if (refuted) {
            return REFUTED;
        }
        return disputed ? DISPUTED : null;
    }

    MetricRecord record(NotCounted reason, BigDecimal typedInFactor) {
        var worth = verified() ? BigDecimal.ONE : typedInFactor;
        return new MetricRecord(
                RecordKind.VISIT,
                id,
                day,
                theme,
                place,
                evidence == null ? null : evidence.name(),
                reason == null ? worth : BigDecimal.ZERO,
                reason);
    }

    /** A result of visits whose records are weighed already. */
    static MetricResult result(BigDecimal target, BigDecimal typedInFactor, List<MetricRecord> records) {
        var counted = records.stream().filter(MetricRecord::counts).toList();
        var onSite = counted.stream().filter(CountedVisit::provenOnSite).count();
        return new MetricResult(
                BigDecimal.valueOf(onSite),
                BigDecimal.valueOf(counted.size() - onSite),
                typedInFactor,
                target,
                records);
    }

    private static boolean provenOnSite(MetricRecord record) {
        return Evidence.valueOf(record.evidence()).verified();
    }
}
