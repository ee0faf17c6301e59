package org.xieshou.metric;

import static org.xieshou.metric.MetricRecord.NotCounted.NOT_VISITED;
import static org.xieshou.metric.MetricRecord.RecordKind.SCHOOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.xieshou.security.CurrentUser;

/** The member schools that received or organised at least one visit, of all that belonged to the community. */
@ApplicationScoped
class MemberMetric implements Metric {

    private static final String MEMBERS = """
            select s.id, s.name, (select max(v.first_day) from visit v
                where v.district_id = :district and v.community_id = :community and v.state = 'HELD'
                and not v.disputed and not v.refuted and v.first_day between :from and :to
                and (v.organiser_school_id = s.id or exists (select 1 from visit_host h
                    where h.district_id = v.district_id and h.visit_id = v.id and h.school_id = s.id))) last_day
            from school s
            where s.district_id = :district and exists (select 1 from community_member m
                where m.district_id = s.district_id and m.school_id = s.id and m.community_id = :community
                and m.valid_from <= :to and (m.valid_to is null or m.valid_to >= :from))
            order by s.name, s.id""";

    private final Session database;
    private final CurrentUser user;

    MemberMetric(Session database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    @Override
    public String code() {
        return "members.visited";
    }

    @Override
    public MetricUnit unit() {
        return MetricUnit.SCHOOLS;
    }

    @Override
    public boolean tellsTarget() {
        return true;
    }

    @Override
    public MetricResult measure(UUID communityId, LocalDate from, LocalDate to) {
        var records =
                rows(communityId, from, to).stream().map(MemberMetric::record).toList();
        return MetricResult.full(records.isEmpty() ? null : BigDecimal.valueOf(records.size()), records);
    }

    private static MetricRecord record(Tuple row) {
        var last = row.get("last_day", LocalDate.class);
        var weight = last == null ? BigDecimal.ZERO : BigDecimal.ONE;
        return new MetricRecord(
                SCHOOL,
                row.get("id", UUID.class),
                last,
                row.get("name", String.class),
                null,
                null,
                weight,
                last == null ? NOT_VISITED : null);
    }

    private List<Tuple> rows(UUID communityId, LocalDate from, LocalDate to) {
        return database.createNativeQuery(MEMBERS, Tuple.class)
                .setParameter("district", user.districtId())
                .setParameter("community", communityId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
