package org.xieshou.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xieshou.dashboard.DashboardView.Waiting;
import org.xieshou.dashboard.DashboardView.WaitingKind;

/** Counts what waits for the coordinator of the district. */
@ApplicationScoped
public class WaitingReading {

    private static final Map<WaitingKind, String> SOURCES = new EnumMap<>(WaitingKind.class);

    static {
        SOURCES.put(
                WaitingKind.COMMUNITY_PROPOSED,
                "select count(c), coalesce(min(c.name), '') from Community c where c.state = PROPOSED");
        SOURCES.put(
                WaitingKind.VISIT_DISPUTED,
                "select count(v), coalesce(min(v.theme), '') from Visit v where v.disputed = true");
        SOURCES.put(
                WaitingKind.IMPORT_UNFINISHED,
                "select count(i), coalesce(min(i.fileName), '') from Import i where i.state = PREVIEWED");
        SOURCES.put(
                WaitingKind.EVALUATION_TO_DECIDE,
                "select count(e), coalesce(min(c.name), '') from Evaluation e"
                        + " join Community c on c.id = e.communityId where e.state = DECISION");
        SOURCES.put(
                WaitingKind.OBJECTION_OPEN,
                "select count(o), coalesce(min(o.text), '') from Objection o where o.answeredAt is null");
    }

    private final EntityManager database;

    WaitingReading(EntityManager database) {
        this.database = database;
    }

    List<Waiting> all() {
        var waiting = new ArrayList<Waiting>();
        SOURCES.forEach((kind, query) -> {
            var row = database.createQuery(query, Object[].class).getSingleResult();
            var count = (Long) row[0];
            if (count > 0) {
                waiting.add(new Waiting(kind, count, (String) row[1]));
            }
        });
        return waiting;
    }
}
