package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xieshou.security.CommunityScope;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Problem;

/** What the caller may do with a visit he sees. */
@ApplicationScoped
public class VisitRights {

    /** The things a caller may do with a visit. */
    public enum VisitRight {
        /** Change the plan and the people, cancel, delete. */
        PLAN,
        /** Write down what came of it, add photos, type people in. */
        RECORD,
        /** Show the host's code and confirm people. */
        HOST,
        /** Object to it. */
        DISPUTE,
        /** Decide about objections. */
        DECIDE
    }

    private final CurrentUser user;
    private final Visits visits;
    private final VisitParticipants participants;
    private final CommunityScope communities;

    VisitRights(CurrentUser user, Visits visits, VisitParticipants participants, CommunityScope communities) {
        this.visits = visits;
        this.user = user;
        this.participants = participants;
        this.communities = communities;
    }

    public List<VisitRight> of(Visit visit) {
        var rights = new ArrayList<VisitRight>();
        add(rights, VisitRight.PLAN, mayPlan(visit));
        add(rights, VisitRight.RECORD, mayRecord(visit));
        add(rights, VisitRight.HOST, hosts(visit));
        add(rights, VisitRight.DISPUTE, mayDispute(visit));
        add(rights, VisitRight.DECIDE, user.wholeDistrict());
        return rights;
    }

    public boolean mayPlan(Visit visit) {
        return user.wholeDistrict()
                || user.communities().contains(visit.communityId)
                || shares(visit.schoolIds(), user.schools(Role.SCHOOL_COORDINATOR))
                || user.accountId().equals(visit.createdBy);
    }

    public boolean mayRecord(Visit visit) {
        return mayPlan(visit) || participants.takesPart(visit.id, user.staffId());
    }

    /** Whether the caller belongs to a school that receives the visit. */
    public boolean hosts(Visit visit) {
        return shares(visit.hostSchoolIds(), user.schools(Role.SCHOOL_COORDINATOR, Role.TEACHER));
    }

    /** The bureau, who leads the community it counts for, and the contact person of a school that receives it. */
    public boolean mayDispute(Visit visit) {
        return user.wholeDistrict()
                || user.communities().contains(visit.communityId)
                || shares(visit.hostSchoolIds(), user.schools(Role.SCHOOL_COORDINATOR));
    }

    public void requirePlan(Visit visit) {
        if (!mayPlan(visit)) {
            throw Problem.forbidden("visit.not-yours");
        }
    }

    public void requireRecord(Visit visit) {
        if (!mayRecord(visit)) {
            throw Problem.forbidden("visit.not-yours");
        }
    }

    public void requireDispute(Visit visit) {
        if (!mayDispute(visit)) {
            throw Problem.forbidden("visit.not-yours-to-dispute");
        }
    }

    public void requireHost(Visit visit) {
        if (!hosts(visit)) {
            throw Problem.forbidden("visit.not-the-host");
        }
    }

    /** Refuses a plan in the name of schools, communities or pairings that have nothing to do with it or the caller. */
    void requirePlan(NewVisit draft) {
        var schools = new ArrayList<>(draft.hostSchoolIds());
        schools.add(draft.organiserSchoolId());
        if (draft.pairingId() != null && !visits.pairs(draft.pairingId(), schools)) {
            throw Problem.invalid("/pairingId", "visit.pairing-unknown");
        }
        if (user.wholeDistrict()) {
            return;
        }
        if (!user.communities().contains(draft.communityId())
                && !shares(schools, user.schools(Role.SCHOOL_COORDINATOR))
                && !user.schools(Role.TEACHER).contains(draft.organiserSchoolId())) {
            throw Problem.invalid("/organiserSchoolId", "visit.not-your-school");
        }
        if (draft.communityId() != null && !communities.communities().contains(draft.communityId())) {
            throw Problem.invalid("/communityId", "visit.community-unknown");
        }
    }

    private static void add(List<VisitRight> rights, VisitRight right, boolean held) {
        if (held) {
            rights.add(right);
        }
    }

    private static boolean shares(Collection<UUID> some, Collection<UUID> others) {
        return some.stream().anyMatch(others::contains);
    }
}
