package org.xieshou.ledger;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.xieshou.ledger.LedgerHeads.LedgerHead;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;

/** Puts together what the features recorded about a community, a school, a pairing or a person. */
@ApplicationScoped
public class Ledger {

    private static final String ORDER = "day";

    private final List<LedgerSource> sources;
    private final List<LedgerHeads> heads;

    Ledger(@All List<LedgerSource> sources, @All List<LedgerHeads> heads) {
        this.sources = sources;
        this.heads = heads;
    }

    /** A page in the order of days, the earliest first; 404 for a subject the caller does not see. */
    public Page<LedgerRow> page(LedgerQuery query, PageRequest request) {
        requireOwnOrder(request.sort);
        var total = request.count ? (Long) summary(query).records() : null;
        if (!request.count) {
            head(query);
        }
        var after = LedgerPosition.read(request.cursor);
        var rows = sources.stream()
                .flatMap(source -> source.rows(query, after, request.limit + 1).stream())
                .sorted(Comparator.comparing(LedgerPosition::of))
                .limit(request.limit + 1L)
                .toList();
        var more = rows.size() > request.limit;
        var items = more ? rows.subList(0, request.limit) : rows;
        return new Page<>(items, more ? LedgerPosition.of(items.getLast()).cursor() : null, total);
    }

    /** A ledger is kept in the order of days; another order would not be a ledger. */
    private static void requireOwnOrder(String sort) {
        if (sort != null && !sort.isBlank() && !sort.equals(ORDER)) {
            throw Problem.invalid("/sort", "request.sort-unknown", sort, ORDER);
        }
    }

    /** The sums of the whole ledger; 404 for a subject the caller does not see. */
    public LedgerSummary summary(LedgerQuery query) {
        var head = head(query);
        var sums =
                sources.stream().flatMap(source -> source.sums(query).stream()).toList();
        return LedgerSummary.of(query, head, sums);
    }

    private LedgerHead head(LedgerQuery query) {
        if (query.from() != null && query.to() != null && query.to().isBefore(query.from())) {
            throw Problem.invalid("/to", "ledger.end-before-start");
        }
        return heads.stream()
                .flatMap(known -> known.head(query.subject(), query.id()).stream())
                .findFirst()
                .orElseThrow(() -> Problem.of(404, "ledger.not-found", query.id()));
    }
}
