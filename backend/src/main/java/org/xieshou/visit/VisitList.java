package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Sorts;

/** The visits of the caller's scope as a list: two statements a page, a third where the total is asked for. */
@ApplicationScoped
public class VisitList {

    private static final Listing.Source<VisitLine> LINES = new Listing.Source<>(
            VisitLine.class,
            VisitLine.COLUMNS,
            "Visit it join School s on s.districtId = it.districtId and s.id = it.organiserSchoolId",
            "it.id",
            Sorts.usually("-firstDay")
                    .by("firstDay", "it.firstDay", LocalDate.class)
                    .by("theme", "it.theme", String.class)
                    .by("expected", "it.expected", Integer.class)
                    .by("createdAt", "it.createdAt", Instant.class));

    private final Session database;
    private final KeptPlans plans;
    private final Listing listing;
    private final Visits visits;

    VisitList(Session database, KeptPlans plans, Listing listing, Visits visits) {
        this.database = database;
        this.plans = plans;
        this.listing = listing;
        this.visits = visits;
    }

    public Page<VisitRow> page(VisitFilter filter, PageRequest request) {
        var lines = lines(filter, request);
        var hosts = hosts(ids(lines));
        return lines.map(line -> line.row(hosts.getOrDefault(line.id(), List.of())));
    }

    /** The same list with what a sheet shows more, and schools by their full names: short ones may be alike. */
    Page<VisitSheet.Line> sheet(VisitFilter filter, PageRequest request) {
        var lines = lines(filter, request);
        var hosts = hosts(ids(lines), "s.name");
        return lines.map(line -> new VisitSheet.Line(line, hosts.getOrDefault(line.id(), List.of())));
    }

    /** How many visits of each grade the list has; those not held have none. */
    VisitCounts counts(VisitFilter filter) {
        var where = visits.where(filter);
        var groups = where.bind(database.createQuery(
                        "select it.state, it.evidence, count(it), sum(" + Visits.PEOPLE + ") from Visit it where "
                                + where.hql() + " group by it.state, it.evidence",
                        VisitCounts.Group.class))
                .getResultList();
        return VisitCounts.of(groups);
    }

    private Page<VisitLine> lines(VisitFilter filter, PageRequest request) {
        return listing.page(LINES, visits.where(filter), request);
    }

    private static List<UUID> ids(Page<VisitLine> lines) {
        return lines.items().stream().map(VisitLine::id).toList();
    }

    /** The hosts of visits by visit, each in its order, in one statement. */
    Map<UUID, List<Ref>> hosts(List<UUID> visitIds) {
        return hosts(visitIds, "coalesce(s.short_name, s.name)");
    }

    private Map<UUID, List<Ref>> hosts(List<UUID> visitIds, String name) {
        var hosts = new HashMap<UUID, List<Ref>>();
        if (visitIds.isEmpty()) {
            return hosts;
        }
        database.createNativeQuery(
                        "select h.visit_id, s.id, " + name + " from visit_host h"
                                + " join school s on s.district_id = h.district_id and s.id = h.school_id"
                                + " where h.district_id = :district and h.visit_id = any(:visits) order by h.ordinal",
                        Object[].class)
                .setParameter("district", plans.district())
                .setParameter("visits", visitIds.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> hosts.computeIfAbsent((UUID) row[0], visit -> new ArrayList<>())
                        .add(new Ref((UUID) row[1], (String) row[2])));
        return hosts;
    }
}
