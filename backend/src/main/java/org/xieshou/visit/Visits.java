package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Where;

/**
 * The visits the caller may see: the coordinator all of the district; whoever leads a community those of the community;
 * a contact person those his school organises or receives and those of its communities; everybody those he takes part
 * in or planned, and on the day itself those his school receives.
 */
@ApplicationScoped
public class Visits extends DistrictRecords<Visit> {

    static final String TAKES_PART = "exists (select 1 from VisitParticipant p"
            + " where p.districtId = it.districtId and p.visitId = it.id and p.staffId = :%s)";

    static final String CAME = "exists (select 1 from VisitParticipant p where p.districtId = it.districtId"
            + " and p.visitId = it.id and p.staffId = :%s and p.evidence is not null and not p.refuted)";

    static final String PEOPLE = "(case when it.onSite > 0 then it.onSite else it.typedIn end)";
    static final String VERIFIED = "(it.state = HELD and it.evidence in :verifiedOnes and not it.refuted)";

    private static final String OF_CONTACT_SCHOOLS = "exists (select 1 from CommunityMember m"
            + " where m.districtId = it.districtId and m.communityId = it.communityId and m.schoolId in :contactSchools)";

    static {
        ConstraintNames.mean("visit_community_known", "/communityId", "visit.community-unknown");
        ConstraintNames.mean("visit_organiser_known", "/organiserSchoolId", "visit.school-unknown");
        ConstraintNames.mean("visit_host_known", "/hostSchoolIds", "visit.school-unknown");
    }

    private final CurrentUser user;
    private final Clock clock;

    Visits(CurrentUser user, Clock clock) {
        super(Visit.class, "visit");
        this.user = user;
        this.clock = clock;
    }

    @Override
    protected Where scope() {
        var district = Where.inDistrict(plans.district());
        return user.wholeDistrict()
                ? district
                : district.and("it.createdBy = :account"
                                + " or it.communityId in :communities"
                                + " or " + OF_CONTACT_SCHOOLS
                                + " or it.organiserSchoolId in :contactSchools"
                                + " or " + hostedBy("in :contactSchools")
                                + " or " + TAKES_PART.formatted("me")
                                + " or (it.firstDay <= :today and it.lastDay >= :today and " + hostedBy("in :schools")
                                + ")")
                        .with("account", user.accountId())
                        .with("communities", user.communities())
                        .with("contactSchools", user.schools(Role.SCHOOL_COORDINATOR))
                        .with("me", user.staffId())
                        .with("today", LocalDate.now(clock))
                        .with("schools", user.schools(Role.SCHOOL_COORDINATOR, Role.TEACHER));
    }

    static String hostedBy(String schools) {
        return "exists (select 1 from VisitHost h"
                + " where h.districtId = it.districtId and h.visitId = it.id and h.schoolId " + schools + ")";
    }

    /** Whether both sides of a pairing are among these schools. */
    boolean pairs(UUID pairingId, Collection<UUID> schools) {
        return database.createQuery(
                                "select count(p) from Pairing p where p.id = :id"
                                        + " and p.schoolAId in :schools and p.schoolBId in :schools",
                                Long.class)
                        .setParameter("id", pairingId)
                        .setParameter("schools", schools)
                        .getSingleResult()
                > 0;
    }

    void flush() {
        database.flush();
    }

    /** The caller's scope narrowed to a filter. */
    Where where(VisitFilter filter) {
        return filter.narrow(scope(), user.staffId(), user.accountId());
    }
}
