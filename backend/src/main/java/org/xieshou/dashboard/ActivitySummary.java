package org.xieshou.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.xieshou.ledger.VisitChanged;
import org.xieshou.ledger.VisitFacts;
import org.xieshou.security.CurrentUser;

/**
 * Counts the verified visits by community and day, and by school and month. A changed visit is taken out as it
 * was and put in as it is, in the transaction of the change, so the sums are never behind the records.
 */
@ApplicationScoped
public class ActivitySummary {

    private static final String ADD_TO_DAY = """
            insert into community_day as sum (district_id, community_id, day, verified)
            values (:district, :place, :day, :verified)
            on conflict (district_id, community_id, day)
            do update set verified = sum.verified + excluded.verified""";
    private static final String ADD_TO_MONTH = """
            insert into school_month as sum (district_id, school_id, month, verified)
            values (:district, :place, date_trunc('month', cast(:day as date)), :verified)
            on conflict (district_id, school_id, month)
            do update set verified = sum.verified + excluded.verified""";

    private final EntityManager database;
    private final CurrentUser user;

    ActivitySummary(EntityManager database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    void follow(@Observes VisitChanged change) {
        count(change.before(), -1);
        count(change.after(), 1);
    }

    private void count(VisitFacts facts, int sign) {
        if (facts == null || !facts.verified()) {
            return;
        }
        if (facts.communityId() != null) {
            add(ADD_TO_DAY, facts.communityId(), facts, sign);
        }
        facts.schoolIds().stream().sorted().forEach(school -> add(ADD_TO_MONTH, school, facts, sign));
    }

    private void add(String statement, UUID place, VisitFacts facts, int sign) {
        database.createNativeQuery(statement)
                .setParameter("district", user.districtId())
                .setParameter("place", place)
                .setParameter("day", facts.day())
                .setParameter("verified", sign)
                .executeUpdate();
    }
}
