package org.xieshou.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
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

    private final Session database;
    private final CurrentUser user;
    private final Thresholds thresholds;

    CountedVisits(Session database, CurrentUser user, Thresholds thresholds) {
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
        return database.createNativeQuery(VISITS, Tuple.class)
                .setParameter("district", user.districtId())
                .setParameter("community", communityId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(CountedVisits::visit)
                .toList();
    }

    private static CountedVisit visit(Tuple row) {
        var evidence = row.get("evidence", String.class);
        return new CountedVisit(
                row.get("id", UUID.class),
                row.get("pairing_id", UUID.class),
                row.get("first_day", LocalDate.class),
                VisitKind.valueOf(row.get("kind", String.class)),
                row.get("theme", String.class),
                row.get("place", String.class),
                row.get("state", String.class),
                evidence == null ? null : Evidence.valueOf(evidence),
                row.get("disputed", Boolean.class),
                row.get("refuted", Boolean.class));
    }
}
