package org.xieshou.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xieshou.visit.NewVisit;
import org.xieshou.visit.Visit;
import org.xieshou.visit.VisitPlans;

/** The visits the district knows, found by what makes an activity itself; read a year at a time, when asked for. */
final class KnownVisits {

    /** A visit as it is known. */
    record KnownVisit(UUID id, NewVisit draft) {}

    private final EntityManager database;
    private final VisitPlans plans;
    private final Set<Integer> years = new HashSet<>();
    private final Map<ActivityRows.Key, KnownVisit> visits = new HashMap<>();

    KnownVisits(EntityManager database, VisitPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    /** The visit, or null. */
    KnownVisit find(ActivityRows.Key key) {
        if (years.add(key.first().getYear())) {
            read(key.first().getYear());
        }
        return visits.get(key);
    }

    private void read(int year) {
        var found = database.createQuery(
                        "select distinct v from Visit v left join fetch v.hosts where v.firstDay between :from and :to",
                        Visit.class)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultList();
        for (var visit : found) {
            var draft = plans.draftOf(visit);
            visits.putIfAbsent(ActivityRows.Key.of(draft), new KnownVisit(visit.id, draft));
        }
    }
}
