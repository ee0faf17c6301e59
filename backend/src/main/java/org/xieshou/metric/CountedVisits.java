package org.xieshou.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.xieshou.district.Threshold;
import org.xieshou.district.Thresholds;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitKind;
import org.xieshou.security.CurrentUser;

/** Reads the visits of a community and of its pairings, each with the names of the schools that received it. */
@ApplicationScoped
class CountedVisits {

    private static final String VISITS = """
            select v.id, v.pairing_id, v.first_day, v.kind, v.theme, coalesce(v.place_text,
                (select string_agg(s.name, '、' order by h.ordinal) from visit_host h
                    join school s on s.district_id = h.district_id and s.id = h.school_id
                    where h.district_id = v.district_id and h.visit_id = v.id)) place,
                v.state, v.evidence, v.disputed, v.refuted
            from visit v
            where v.district_id = :district and v.first_day between :from and :to
            and (v.community_id = :community or v.pairing_id in (select p.id from pairing p
                where p.district_id = :district and p.community_id = :community))
            order by v.first_day, v.id""";

    private final EntityManager database;
    private final CurrentUser user;
    private final Thresholds thresholds;

    CountedVisits(EntityManager database, CurrentUser user, Thresholds thresholds) {
        this.database = database;
        this.user = user;
        this.thresholds = thresholds;
    }

    /** What a visit that is not proven on the spot is worth in this district. */
    BigDecimal typedInFactor() {
        return thresholds.value(Threshold.VISIT_TYPED_IN_FACTOR);
    }

    /** All visits whose first day lies in the period, earliest first, held or not. */
    List<CountedVisit> of(UUID communityId, LocalDate from, LocalDate to) {
        return database.unwrap(Session.class)
                .createNativeQuery(VISITS, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("pairing_id", UUID.class)
                .addScalar("first_day", LocalDate.class)
                .addScalar("kind", String.class)
                .addScalar("theme", String.class)
                .addScalar("place", String.class)
                .addScalar("state", String.class)
                .addScalar("evidence", String.class)
                .addScalar("disputed", Boolean.class)
                .addScalar("refuted", Boolean.class)
                .setParameter("district", user.districtId())
                .setParameter("community", communityId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(CountedVisits::visit)
                .toList();
    }

    private static CountedVisit visit(Object[] row) {
        return new CountedVisit(
                (UUID) row[0],
                (UUID) row[1],
                (LocalDate) row[2],
                VisitKind.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                row[7] == null ? null : Evidence.valueOf((String) row[7]),
                (boolean) row[8],
                (boolean) row[9]);
    }
}
