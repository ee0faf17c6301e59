package org.xieshou.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.shared.Uuid7;

/** An objection somebody else raised to the sample person at the sample visit, for trying rights. */
@ApplicationScoped
class DisputeSamples implements SampleRecords {

    private final EntityManager database;
    private final Clock clock;

    DisputeSamples(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void make(SampleDistrict district) {
        var dispute = new Dispute();
        dispute.id = Uuid7.next();
        dispute.visitId = district.get("visits");
        dispute.staffIds = List.of(district.get("staff"));
        dispute.reason = "试验";
        dispute.raisedBy = Uuid7.next();
        dispute.raisedByName = "试验";
        dispute.raisedAt = clock.instant();
        database.persist(dispute);
        district.put("disputes", dispute.id);
    }
}
