package org.xieshou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Uuid7;

/** A feature that records whatever a test says. */
@ApplicationScoped
class RecordsForTests implements LedgerSource {

    private final Map<UUID, List<LedgerRow>> rows = new ConcurrentHashMap<>();

    void add(UUID subject, String day, String theme, Evidence evidence) {
        var id = Uuid7.next();
        var school = new Ref(id, "实验小学");
        var row = new LedgerRow(
                id,
                LocalDate.parse(day),
                LocalDate.parse(day),
                null,
                VisitKind.LESSON_DELIVERY,
                theme,
                school,
                List.of(school),
                null,
                3,
                4,
                null,
                null,
                evidence,
                evidence.verified(),
                0,
                "黄蓉晖",
                Instant.parse("2026-11-18T09:05:00Z"),
                id);
        rows.computeIfAbsent(subject, key -> new CopyOnWriteArrayList<>()).add(row);
    }

    @Override
    public List<LedgerRow> rows(LedgerQuery query, LedgerPosition after, int atMost) {
        return rows.getOrDefault(query.id(), List.of()).stream()
                .filter(row -> LedgerPosition.of(row).compareTo(after) > 0)
                .sorted((one, other) -> LedgerPosition.of(one).compareTo(LedgerPosition.of(other)))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<LedgerSum> sums(LedgerQuery query) {
        return rows.getOrDefault(query.id(), List.of()).stream()
                .map(row -> new LedgerSum(row.kind(), row.evidence(), 1, row.verified() ? 1 : 0, row.people()))
                .toList();
    }
}
