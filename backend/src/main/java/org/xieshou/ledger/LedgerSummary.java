package org.xieshou.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Ref;

/** What a ledger comes to. */
public record LedgerSummary(
        @NotNull LedgerSubject subject,
        @NotNull Ref about,

        @NotNull @Schema(description = "Schools that take part, the leading one first")
        List<String> schools,

        LocalDate from,
        LocalDate to,
        @NotNull long records,

        @NotNull @Schema(description = "Records that count in full")
        long verified,

        @NotNull @Schema(description = "People who came, each as often as he came")
        long people,

        @NotNull @Schema(description = "The most frequent kind first")
        List<KindSum> kinds,

        @NotNull @Schema(description = "Every evidence, strongest first, also those nothing rests on")
        List<EvidenceSum> evidence) {

    /** The records of one kind. */
    public record KindSum(
            @NotNull VisitKind kind,
            @NotNull long records,
            @NotNull long verified,
            @NotNull long people) {}

    /** The records with one evidence. */
    public record EvidenceSum(
            @NotNull Evidence evidence, @NotNull long records) {}

    static LedgerSummary of(LedgerQuery query, LedgerHeads.LedgerHead head, List<LedgerSum> sums) {
        return new LedgerSummary(
                query.subject(),
                new Ref(query.id(), head.name()),
                head.schools(),
                query.from(),
                query.to(),
                sums.stream().mapToLong(LedgerSum::records).sum(),
                sums.stream().mapToLong(LedgerSum::verified).sum(),
                sums.stream().mapToLong(LedgerSum::people).sum(),
                kinds(sums),
                evidence(sums));
    }

    private static List<KindSum> kinds(List<LedgerSum> sums) {
        return sums.stream().collect(Collectors.groupingBy(LedgerSum::kind)).entrySet().stream()
                .map(group -> new KindSum(
                        group.getKey(),
                        group.getValue().stream().mapToLong(LedgerSum::records).sum(),
                        group.getValue().stream().mapToLong(LedgerSum::verified).sum(),
                        group.getValue().stream().mapToLong(LedgerSum::people).sum()))
                .sorted(Comparator.comparing(KindSum::records).reversed().thenComparing(KindSum::kind))
                .toList();
    }

    private static List<EvidenceSum> evidence(List<LedgerSum> sums) {
        var records = sums.stream()
                .collect(Collectors.groupingBy(LedgerSum::evidence, Collectors.summingLong(LedgerSum::records)));
        return Stream.of(Evidence.values())
                .map(evidence -> new EvidenceSum(evidence, records.getOrDefault(evidence, 0L)))
                .toList();
    }
}
