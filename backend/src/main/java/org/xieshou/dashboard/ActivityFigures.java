package org.xieshou.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.xieshou.district.Figure;
import org.xieshou.district.FigureSource;
import org.xieshou.ledger.Evidence;

/** Counts the activities of a district for the officers above it. */
@ApplicationScoped
class ActivityFigures implements FigureSource {

    private static final int DAYS = 30;
    private static final String COUNTS = """
            select count(*) as held,
                   count(*) filter (where v.evidence in (:verified) and not v.refuted) as verified,
                   (select count(distinct d.community_id) from community_day d
                    join community c on c.district_id = d.district_id and c.id = d.community_id and c.state = 'ACTIVE'
                    where d.district_id = :district and d.verified > 0
                      and d.day > :since and d.day <= :today) as active
            from visit v
            where v.district_id = :district and v.state = 'HELD'""";

    private final EntityManager database;
    private final Clock clock;

    ActivityFigures(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<Figure, Long> count(UUID districtId) {
        var today = LocalDate.now(clock);
        var row = (Tuple) database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("district", districtId)
                .setParameter(
                        "verified",
                        Evidence.verifiedOnes().stream().map(Enum::name).toList())
                .setParameter("today", today)
                .setParameter("since", today.minusDays(DAYS))
                .getSingleResult();
        return Map.of(
                Figure.VISITS, row.get("held", Long.class),
                Figure.VISITS_VERIFIED, row.get("verified", Long.class),
                Figure.COMMUNITIES_ACTIVE, row.get("active", Long.class));
    }
}
