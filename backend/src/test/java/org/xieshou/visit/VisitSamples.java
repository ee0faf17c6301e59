package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Uuid7;

/** A visit of the sample school to itself today, with the sample person and a photo, for trying rights. */
@ApplicationScoped
class VisitSamples implements SampleRecords {

    private final VisitPlans plans;
    private final VisitParticipants participants;
    private final EntityManager database;
    private final Clock clock;

    private final CheckIns checkIns;

    VisitSamples(
            VisitPlans plans, VisitParticipants participants, EntityManager database, Clock clock, CheckIns checkIns) {
        this.checkIns = checkIns;
        this.plans = plans;
        this.participants = participants;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void make(SampleDistrict district) {
        var visit = plans.create(Uuid7.next(), draft(district));
        database.flush();
        district.put("visits", visit.id);
        district.put("attachments", attachment(visit, district).id);
        district.put("participants", participants.joined(visit.id, district.get("staff")).id);
        var arrival = new NewCheckIn(clock.instant(), district.get("staff"), null, null, null, true, null);
        district.put("check-ins", checkIns.in(visit).create(Uuid7.next(), arrival).id);
    }

    private NewVisit draft(SampleDistrict district) {
        var school = district.get("schools");
        var today = LocalDate.now(clock);
        return new NewVisit(
                district.get("communities"),
                null,
                VisitKind.TEACHERS_VISIT,
                school,
                List.of(school),
                null,
                today,
                today,
                null,
                null,
                null,
                "试验",
                null,
                null,
                null,
                null);
    }

    private VisitAttachment attachment(Visit visit, SampleDistrict district) {
        var attachment = new VisitAttachment();
        attachment.id = Uuid7.next();
        attachment.visitId = visit.id;
        attachment.fileId = district.get("files");
        attachment.addedBy = Uuid7.next();
        attachment.addedByName = "试验";
        attachment.addedAt = clock.instant();
        database.persist(attachment);
        return attachment;
    }
}
