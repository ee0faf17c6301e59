package org.xieshou.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.district.SchoolYears;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Where;

/**
 * Quotas with their pace, as far as the caller sees their pairings. A district has some hundred of them, and where each
 * stands depends on the day: so they are read at once and put in order here.
 */
@ApplicationScoped
public class QuotaList {

    private static final Map<String, Comparator<QuotaView>> SORTS = new TreeMap<>(Map.of(
            "lag", Comparator.comparing(QuotaView::lag),
            "name", Comparator.comparing(QuotaView::name),
            "target", Comparator.comparing(QuotaView::target),
            "to", Comparator.comparing(QuotaView::to)));

    private final EntityManager database;
    private final Pairings pairings;
    private final SchoolYears years;
    private final Clock clock;

    QuotaList(EntityManager database, Pairings pairings, SchoolYears years, Clock clock) {
        this.database = database;
        this.pairings = pairings;
        this.years = years;
        this.clock = clock;
    }

    /** What a list of quotas may be narrowed to; whatever is null narrows nothing. */
    public record Filter(
            @RestQuery UUID community, @RestQuery QuotaState state) {}

    /** The quotas of the caller's scope, those that lag most first unless asked otherwise. */
    public Page<QuotaView> page(Filter filter, PageRequest request) {
        var where = pairings.scope()
                .and("it.communityId = :community", "community", filter.community)
                .and("it.endedOn is null");
        var quotas = views(where).stream()
                .filter(quota -> filter.state == null || quota.state() == filter.state)
                .sorted(order(request.sort))
                .toList();
        var start = start(quotas, request.cursor);
        var end = Math.min(start + request.limit, quotas.size());
        var next = end < quotas.size() ? quotas.get(end - 1).id().toString() : null;
        return new Page<>(quotas.subList(start, end), next, request.count ? (long) quotas.size() : null);
    }

    /** The quotas of one pairing in the order of their time. */
    List<QuotaView> of(UUID pairingId) {
        pairings.requireSeen(pairingId);
        return views(Where.all().and("it.id = :id", "id", pairingId));
    }

    QuotaView view(Quota quota) {
        return views(Where.all().and("q.id = :id", "id", quota.id)).getFirst();
    }

    private List<QuotaView> views(Where where) {
        var pace = new Pace(years.calendar(), LocalDate.now(clock));
        var hql = "select " + QuotaLine.COLUMNS + " from " + QuotaLine.FROM + " where " + where.hql()
                + " order by q.validFrom, q.name, q.id";
        return where.bind(database.createQuery(hql, QuotaLine.class))
                .getResultStream()
                .map(line -> line.view(pace))
                .toList();
    }

    private static Comparator<QuotaView> order(String sort) {
        var wanted = sort == null || sort.isBlank() ? "-lag" : sort.strip();
        var order = SORTS.get(wanted.replaceFirst("^[-+]", ""));
        if (order == null) {
            throw Problem.invalid("/sort", "request.sort-unknown", wanted, String.join(", ", SORTS.keySet()));
        }
        return (wanted.startsWith("-") ? order.reversed() : order).thenComparing(QuotaView::id);
    }

    /** Behind the last quota of the page before; the cursor is its id. */
    private static int start(List<QuotaView> quotas, String cursor) {
        if (cursor == null) {
            return 0;
        }
        return IntStream.range(0, quotas.size())
                        .filter(i -> quotas.get(i).id().toString().equals(cursor))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("/cursor", "request.cursor-unreadable"))
                + 1;
    }
}
