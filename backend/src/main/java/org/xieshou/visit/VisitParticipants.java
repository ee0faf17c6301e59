package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.PartsOf;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Uuid7;
import org.xieshou.shared.Written;

/** The participants of a visit; whoever asks has been given the visit before. */
@ApplicationScoped
public class VisitParticipants {

    static {
        ConstraintNames.mean("visit_participant_once", "/staffId", "participant.twice");
        ConstraintNames.mean("visit_participant_known", "/staffId", "participant.unknown");
    }

    private static final String VIEWS = "select p.id, p.version, p.staffId, s.name,"
            + " (select max(coalesce(c.shortName, c.name)) from Post t"
            + "  join School c on c.districtId = t.districtId and c.id = t.schoolId"
            + "  where t.districtId = p.districtId and t.staffId = p.staffId"
            + "  and t.validFrom <= v.firstDay and (t.validTo is null or t.validTo >= v.firstDay)),"
            + " p.duty, p.evidence, p.refuted"
            + " from VisitParticipant p"
            + " join Visit v on v.districtId = p.districtId and v.id = p.visitId"
            + " join Staff s on s.districtId = p.districtId and s.id = p.staffId"
            + " where p.visitId = :visit";

    private static final String OF_VISIT =
            "select p from VisitParticipant p where p.districtId = :district and p.visitId = :visit";

    private final EntityManager database;
    private final KeptPlans plans;

    VisitParticipants(EntityManager database, KeptPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    public List<VisitParticipant> of(UUID visitId) {
        return plans.list(
                OF_VISIT + " order by p.id", VisitParticipant.class, query -> query.setParameter("visit", visitId));
    }

    List<ParticipantView> views(UUID visitId) {
        return database.createQuery(VIEWS + " order by p.id", ParticipantView.class)
                .setParameter("visit", visitId)
                .getResultList();
    }

    ParticipantView view(VisitParticipant participant) {
        return database.createQuery(VIEWS + " and p.id = :id", ParticipantView.class)
                .setParameter("visit", participant.visitId)
                .setParameter("id", participant.id)
                .getSingleResult();
    }

    public boolean takesPart(UUID visitId, UUID staffId) {
        return staffId != null && find(visitId, staffId).isPresent();
    }

    /** The person as a participant; who comes without having been expected becomes one. */
    public VisitParticipant joined(UUID visitId, UUID staffId) {
        return find(visitId, staffId).orElseGet(() -> add(Uuid7.next(), visitId, new NewParticipant(staffId, null)));
    }

    private VisitParticipant add(UUID id, UUID visitId, NewParticipant draft) {
        var participant = new VisitParticipant();
        participant.id = id;
        participant.visitId = visitId;
        participant.staffId = draft.staffId();
        participant.duty = draft.duty();
        database.persist(participant);
        return participant;
    }

    private Optional<VisitParticipant> find(UUID visitId, UUID staffId) {
        return plans.first(
                OF_VISIT + " and p.staffId = :staff",
                VisitParticipant.class,
                query -> query.setParameter("visit", visitId).setParameter("staff", staffId));
    }

    /** How the participants of one visit are written. */
    public Written<VisitParticipant, NewParticipant> in(Visit visit) {
        return new PartsOf<>(
                plans, VisitParticipant.class, "participant", participant -> participant.visitId.equals(visit.id)) {

            @Override
            public VisitParticipant create(UUID id, NewParticipant draft) {
                var added = add(id, visit.id, draft);
                visit.count(of(visit.id));
                return added;
            }

            @Override
            public NewParticipant draftOf(VisitParticipant participant) {
                return NewParticipant.of(participant);
            }

            @Override
            public void change(VisitParticipant participant, NewParticipant draft) {
                if (!participant.staffId.equals(draft.staffId())) {
                    requireNotCome(participant);
                }
                participant.staffId = draft.staffId();
                participant.duty = draft.duty();
            }
        };
    }

    /** Strikes somebody off before he came. */
    void remove(Visit visit, VisitParticipant participant) {
        requireNotCome(participant);
        visit.count(of(visit.id).stream()
                .filter(other -> !other.id.equals(participant.id))
                .toList());
    }

    private static void requireNotCome(VisitParticipant participant) {
        if (participant.evidence != null) {
            throw Problem.conflict("participant.came");
        }
    }
}
