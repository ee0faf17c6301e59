package org.xieshou.metric;

import static org.xieshou.metric.MetricRecord.NotCounted.NOT_SIGNED;
import static org.xieshou.metric.MetricRecord.NotCounted.REPEATED_KIND;
import static org.xieshou.metric.MetricRecord.RecordKind.DOCUMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.xieshou.metric.MetricRecord.NotCounted;
import org.xieshou.security.CurrentUser;

/** The charter and the signed agreement of a community; each kind counts once, an agreement only when it is signed. */
@ApplicationScoped
class DocumentMetric implements Metric {

    private static final BigDecimal WANTED = BigDecimal.TWO;
    private static final String AGREEMENT = "AGREEMENT";
    private static final String DOCUMENTS = """
            select d.id, d.kind, d.title, d.signed_on from community_document d
            where d.district_id = :district and d.community_id = :community and d.kind in ('CHARTER', 'AGREEMENT')
            and (d.signed_on is null or d.signed_on <= :to)
            order by d.signed_on nulls last, d.id""";

    private final Session database;
    private final CurrentUser user;

    DocumentMetric(Session database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    @Override
    public String code() {
        return "documents.present";
    }

    @Override
    public MetricUnit unit() {
        return MetricUnit.DOCUMENTS;
    }

    @Override
    public boolean tellsTarget() {
        return true;
    }

    /** A charter stays in force, so documents from before the period count too. */
    @Override
    public MetricResult measure(UUID communityId, LocalDate from, LocalDate to) {
        var kinds = new HashSet<String>();
        var records = new ArrayList<MetricRecord>();
        for (var row : rows(communityId, to)) {
            var signedOn = row.get("signed_on", LocalDate.class);
            var notCounted = notCounted(row.get("kind", String.class), signedOn, kinds);
            var weight = notCounted == null ? BigDecimal.ONE : BigDecimal.ZERO;
            records.add(new MetricRecord(
                    DOCUMENT,
                    row.get("id", UUID.class),
                    signedOn,
                    row.get("title", String.class),
                    null,
                    null,
                    weight,
                    notCounted));
        }
        return MetricResult.full(WANTED, records);
    }

    private static NotCounted notCounted(String kind, LocalDate signedOn, HashSet<String> kinds) {
        if (kind.equals(AGREEMENT) && signedOn == null) {
            return NOT_SIGNED;
        }
        return kinds.add(kind) ? null : REPEATED_KIND;
    }

    private List<Tuple> rows(UUID communityId, LocalDate to) {
        return database.createNativeQuery(DOCUMENTS, Tuple.class)
                .setParameter("district", user.districtId())
                .setParameter("community", communityId)
                .setParameter("to", to)
                .getResultList();
    }
}
