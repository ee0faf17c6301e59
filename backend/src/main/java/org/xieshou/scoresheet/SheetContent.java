package org.xieshou.scoresheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.metric.MetricRecord;
import org.xieshou.metric.MetricResult;
import org.xieshou.scoresheet.SheetMembers.Member;
import org.xieshou.scoring.Grounds;
import org.xieshou.scoring.Scoring.Outcome;

/**
 * A whole score sheet: the results, what they were computed from, and the records behind them. This is what is frozen.
 *
 * @param day up to which records count
 */
public record SheetContent(
        LocalDate day,
        Outcome outcome,
        Map<UUID, Grounds> grounds,
        Map<UUID, MetricResult> measured,
        List<Member> members) {

    List<MetricRecord> records(UUID criterionId) {
        var result = measured.get(criterionId);
        return result == null ? List.of() : result.records();
    }
}
