package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.LedgerPosition;
import org.xieshou.ledger.LedgerQuery;
import org.xieshou.ledger.LedgerRow;
import org.xieshou.ledger.LedgerSource;
import org.xieshou.ledger.LedgerSum;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Where;

/** The held visits of the caller's scope as rows of the ledger. */
@ApplicationScoped
public class VisitLedger implements LedgerSource {

    private static final String VERIFIED = "(case when it.evidence in :verified and not it.refuted then 1 else 0 end)";
    private static final String COLUMNS = "it.id, it.firstDay, it.lastDay, it.dayWording, it.kind, it.theme,"
            + " it.organiserSchoolId, coalesce(s.shortName, s.name), it.placeText, " + Visits.PEOPLE + ", it.expected,"
            + " it.headcount, it.result, it.evidence, " + VERIFIED + ","
            + " (select count(a) from VisitAttachment a where a.districtId = it.districtId and a.visitId = it.id),"
            + " it.createdByName, it.createdAt";

    private final EntityManager database;
    private final Visits visits;
    private final VisitList list;

    VisitLedger(EntityManager database, Visits visits, VisitList list) {
        this.database = database;
        this.visits = visits;
        this.list = list;
    }

    /** A held visit as the database gives it, its hosts apart. */
    record Line(
            UUID id,
            LocalDate firstDay,
            LocalDate lastDay,
            String dayWording,
            VisitKind kind,
            String theme,
            UUID organiserId,
            String organiserName,
            String placeText,
            int people,
            int expected,
            Integer headcount,
            String result,
            Evidence evidence,
            int verified,
            long files,
            String recordedBy,
            Instant recordedAt) {

        LedgerRow row(List<Ref> hosts) {
            return new LedgerRow(
                    id,
                    firstDay,
                    lastDay,
                    dayWording,
                    kind,
                    theme,
                    new Ref(organiserId, organiserName),
                    hosts,
                    placeText,
                    people,
                    expected,
                    headcount,
                    result,
                    evidence,
                    verified == 1,
                    files,
                    recordedBy,
                    recordedAt,
                    id);
        }
    }

    @Override
    public List<LedgerRow> rows(LedgerQuery query, LedgerPosition after, int atMost) {
        var where = where(query)
                .and("it.firstDay > :day or (it.firstDay = :day and it.id > :id)")
                .with("day", after.day())
                .with("id", after.id());
        var lines = where.bind(database.createQuery(
                        "select " + COLUMNS + " from Visit it"
                                + " join School s on s.districtId = it.districtId and s.id = it.organiserSchoolId"
                                + " where " + where.hql() + " order by it.firstDay, it.id",
                        Line.class))
                .setParameter("verified", Evidence.verifiedOnes())
                .setMaxResults(atMost)
                .getResultList();
        var hosts = list.hosts(lines.stream().map(Line::id).toList());
        return lines.stream()
                .map(line -> line.row(hosts.getOrDefault(line.id(), List.of())))
                .toList();
    }

    @Override
    public List<LedgerSum> sums(LedgerQuery query) {
        var where = where(query);
        return where.bind(database.createQuery(
                        "select it.kind, it.evidence, count(it), sum(" + VERIFIED + "), sum(" + Visits.PEOPLE + ")"
                                + " from Visit it where " + where.hql() + " group by it.kind, it.evidence",
                        LedgerSum.class))
                .setParameter("verified", Evidence.verifiedOnes())
                .getResultList();
    }

    private Where where(LedgerQuery query) {
        var where = visits.scope()
                .and("it.state = HELD")
                .and("it.lastDay >= :from", "from", query.from())
                .and("it.firstDay <= :to", "to", query.to())
                .and("it.kind = :kind", "kind", query.kind());
        return where.and(subject(query), "subject", query.id());
    }

    private static String subject(LedgerQuery query) {
        return switch (query.subject()) {
            case COMMUNITY -> "it.communityId = :subject";
            case PAIRING -> "it.pairingId = :subject";
            case SCHOOL -> "it.organiserSchoolId = :subject or " + Visits.hostedBy("= :subject");
            case STAFF -> Visits.CAME.formatted("subject");
        };
    }
}
