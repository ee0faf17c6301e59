package org.xieshou.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.xieshou.community.LatestVisits;
import org.xieshou.security.CurrentUser;

/** Reads from the summary of days when a community of the caller's district last moved. */
@ApplicationScoped
class LatestVerifiedDays implements LatestVisits {

    private static final String LATEST = """
            select d.community_id as community, max(d.day) as day from community_day d
            where d.district_id = :district and d.community_id in (:communities) and d.verified > 0
            group by d.community_id""";

    private final Session database;
    private final CurrentUser user;

    LatestVerifiedDays(Session database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    @Override
    public Map<UUID, LocalDate> lastVerifiedDays(Collection<UUID> communityIds) {
        List<Tuple> rows = database.createNativeQuery(LATEST, Tuple.class)
                .setParameter("district", user.districtId())
                .setParameter("communities", communityIds)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("community", UUID.class), row -> row.get("day", LocalDate.class)));
    }
}
