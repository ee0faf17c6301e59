package org.xieshou.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.xieshou.metric.MetricRecord;
import org.xieshou.metric.MetricRecord.NotCounted;
import org.xieshou.metric.MetricRecord.RecordKind;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Problem;

/** The records behind a criterion, latest first, in the caller's words. */
@ApplicationScoped
class SheetRecords {

    private static final Comparator<MetricRecord> LATEST_FIRST =
            Comparator.comparing(MetricRecord::day, Comparator.nullsLast(Comparator.reverseOrder()));

    private final CallerTexts texts;

    SheetRecords(CallerTexts texts) {
        this.texts = texts;
    }

    /** A record behind a criterion: {@code kind} and {@code id} name it, {@code weight} is what it counts. */
    public record CriterionRecord(
            @NotNull RecordKind kind,
            @NotNull UUID id,
            LocalDate day,
            @NotNull String title,
            String place,
            String evidence,
            @NotNull boolean counted,
            @NotNull BigDecimal weight,
            NotCounted reason,
            String reasonText) {}

    List<CriterionRecord> of(SheetContent content, UUID criterionId, Boolean counted) {
        if (!content.outcome().criteria().containsKey(criterionId)) {
            throw Problem.notFound("criterion", criterionId);
        }
        return content.records(criterionId).stream()
                .filter(record -> counted == null || counted == record.counts())
                .sorted(LATEST_FIRST)
                .map(this::view)
                .toList();
    }

    private CriterionRecord view(MetricRecord record) {
        return new CriterionRecord(
                record.kind(),
                record.id(),
                record.day(),
                record.title(),
                record.place(),
                record.evidence(),
                record.counts(),
                record.weight(),
                record.notCounted(),
                record.counts() ? null : texts.text("sheet.not-counted-" + record.notCounted()));
    }
}
