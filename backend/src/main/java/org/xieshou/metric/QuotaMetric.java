package org.xieshou.metric;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.xieshou.district.SchoolYears;
import org.xieshou.ledger.VisitKind;
import org.xieshou.security.CurrentUser;

/** How far the pairings of a community have done what their quotas ask for. */
@ApplicationScoped
class QuotaMetric implements Metric {

    private static final String QUOTAS = """
            select q.pairing_id, q.visit_kinds, q.target, q.valid_from, q.valid_to from quota q
            join pairing p on p.district_id = q.district_id and p.id = q.pairing_id
            where q.district_id = :district and p.community_id = :community
            and q.valid_from <= :to and q.valid_to >= :from
            order by q.valid_from, q.id""";

    private final Session database;
    private final CurrentUser user;
    private final CountedVisits visits;
    private final SchoolYears schoolYears;

    QuotaMetric(Session database, CurrentUser user, CountedVisits visits, SchoolYears schoolYears) {
        this.database = database;
        this.user = user;
        this.visits = visits;
        this.schoolYears = schoolYears;
    }

    @Override
    public String code() {
        return "quotas.fulfilment";
    }

    @Override
    public MetricUnit unit() {
        return MetricUnit.TIMES;
    }

    @Override
    public boolean tellsTarget() {
        return true;
    }

    @Override
    public MetricResult measure(UUID communityId, LocalDate from, LocalDate to) {
        var calendar = schoolYears.calendar();
        var factor = visits.typedInFactor();
        var held = visits.of(communityId, from, to);
        var due = 0;
        var records = new ArrayList<MetricRecord>();
        for (var owed : owed(communityId, from, to)) {
            var part = owed.due(from, to, calendar);
            due += part;
            records.addAll(owed.records(held, part, factor));
        }
        return CountedVisit.result(due == 0 ? null : BigDecimal.valueOf(due), factor, records);
    }

    private List<OwedVisits> owed(UUID communityId, LocalDate from, LocalDate to) {
        return database.createNativeQuery(QUOTAS, Tuple.class)
                .setParameter("district", user.districtId())
                .setParameter("community", communityId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(QuotaMetric::owed)
                .toList();
    }

    private static OwedVisits owed(Tuple row) {
        var kinds = Stream.of(row.get("visit_kinds", String[].class)).map(VisitKind::valueOf);
        return new OwedVisits(
                row.get("pairing_id", UUID.class),
                kinds.collect(toSet()),
                row.get("target", Integer.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }
}
