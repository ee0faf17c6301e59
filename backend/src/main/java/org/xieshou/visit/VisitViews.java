package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.school.School;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Ref;

/** Shows a visit with the names and fences of its schools. */
@ApplicationScoped
class VisitViews {

    private final EntityManager database;
    private final HostSchools schools;
    private final VisitRights rights;

    VisitViews(EntityManager database, HostSchools schools, VisitRights rights) {
        this.database = database;
        this.schools = schools;
        this.rights = rights;
    }

    VisitView of(Visit visit) {
        var known = schools.of(visit.schoolIds());
        if (!known.keySet().containsAll(visit.schoolIds())) {
            readAgain(visit);
            return of(visit);
        }
        return new VisitView(
                visit.id,
                visit.version,
                visit.communityId,
                visit.pairingId,
                visit.kind,
                ref(known, visit.organiserSchoolId),
                visit.hostSchoolIds().stream().map(id -> ref(known, id)).toList(),
                fences(visit, known),
                visit.placeText,
                visit.firstDay,
                visit.lastDay,
                visit.dayWording,
                visit.startTime,
                visit.endTime,
                visit.theme,
                visit.content,
                visit.result,
                visit.headcount,
                visit.participantsText,
                visit.state,
                visit.cancelReason,
                visit.evidence,
                visit.recordedHow,
                visit.expected,
                visit.came(),
                visit.typedIn,
                visit.verified(),
                visit.disputed,
                visit.refuted,
                visit.createdByName,
                visit.createdAt,
                rights.of(visit));
    }

    /** Since the visit was read it went to other schools, and one of the old ones was deleted. */
    private void readAgain(Visit visit) {
        try {
            database.refresh(visit);
        } catch (EntityNotFoundException deleted) {
            throw Problem.notFound("visit", visit.id);
        }
    }

    private List<VisitView.FenceView> fences(Visit visit, Map<UUID, School> known) {
        var fences = new ArrayList<VisitView.FenceView>();
        schools.fences(visit, schools.rule(), known)
                .forEach((id, fence) -> fences.add(new VisitView.FenceView(
                        id, fence.centre().latitude(), fence.centre().longitude(), fence.radiusMetres())));
        return fences;
    }

    private static Ref ref(Map<UUID, School> known, UUID id) {
        return new Ref(id, known.get(id).calledName());
    }
}
