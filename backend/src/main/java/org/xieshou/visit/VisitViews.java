package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.school.School;
import org.xieshou.shared.Ref;

/** Shows a visit with the names and fences of its schools. */
@ApplicationScoped
class VisitViews {

    private final HostSchools schools;
    private final VisitRights rights;

    VisitViews(HostSchools schools, VisitRights rights) {
        this.schools = schools;
        this.rights = rights;
    }

    VisitView of(Visit visit) {
        var known = schools.of(visit.schoolIds());
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
