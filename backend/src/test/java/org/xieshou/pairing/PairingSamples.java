package org.xieshou.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Uuid7;

/** A pairing of the sample person with another, and what they owe, for trying rights. */
@ApplicationScoped
class PairingSamples implements SampleRecords {

    private static final LocalDate FROM = LocalDate.of(2098, 9, 1);
    private static final LocalDate TO = LocalDate.of(2099, 9, 1);

    private final Pairings pairings;
    private final Quotas quotas;
    private final EntityManager database;

    PairingSamples(Pairings pairings, Quotas quotas, EntityManager database) {
        this.pairings = pairings;
        this.quotas = quotas;
        this.database = database;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void make(SampleDistrict district) {
        var pairing = new Pairing();
        pairing.id = Uuid7.next();
        pairing.kind = PairingKind.PEER_TEACHERS;
        pairing.communityId = district.get("communities");
        pairing.schoolAId = district.get("schools");
        pairing.staffAId = district.get("staff");
        pairing.schoolBId = district.get("schools");
        pairing.validFrom = FROM;
        pairing.validTo = TO;
        database.persist(pairing);
        database.flush();
        district.put("pairings", pairing.id);
        var quota = new NewQuota("互听", List.of(VisitKind.OBSERVATION_LESSON), 10, FROM, TO);
        district.put("quotas", quotas.in(pairing.id).create(Uuid7.next(), quota).id);
    }
}
