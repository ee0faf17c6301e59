package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.PartsOf;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Written;

/** The memberships of schools in communities. Who sees a community sees its members. */
@ApplicationScoped
public class CommunityMembers {

    private final EntityManager database;
    private final KeptPlans plans;
    private final Communities communities;
    private final CurrentUser user;
    private final CommunitySize size;

    CommunityMembers(
            EntityManager database, KeptPlans plans, Communities communities, CurrentUser user, CommunitySize size) {
        this.database = database;
        this.plans = plans;
        this.communities = communities;
        this.user = user;
        this.size = size;
    }

    /** All members a community has and had, those who stay first. */
    public List<MemberView> views(UUID communityId) {
        return database.createQuery(
                        "select m, s.name from CommunityMember m join School s on s.districtId = m.districtId and s.id = m.schoolId"
                                + " where m.communityId = :id order by m.validTo desc nulls first, m.role, m.validFrom, m.id",
                        Object[].class)
                .setParameter("id", communityId)
                .getResultStream()
                .map(row -> MemberView.of((CommunityMember) row[0], (String) row[1]))
                .toList();
    }

    MemberView view(CommunityMember member) {
        return MemberView.of(member, schoolName(member.schoolId));
    }

    private String schoolName(UUID schoolId) {
        return database.createQuery("select s.name from School s where s.id = :id", String.class)
                .setParameter("id", schoolId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.invalid("/schoolId", "community.school-unknown"));
    }

    List<CommunityMember> of(UUID communityId) {
        return database.createQuery("select m from CommunityMember m where m.communityId = :id", CommunityMember.class)
                .setParameter("id", communityId)
                .getResultList();
    }

    void endWith(Community community) {
        of(community.id).forEach(member -> member.endWith(community));
    }

    void remove(CommunityMember member) {
        var community = writable(member.communityId);
        if (community.state.lived()) {
            throw Problem.conflict("community.member-is-history");
        }
    }

    /** The community, if the caller may change its members as it is now. */
    private Community writable(UUID communityId) {
        var community = communities.locked(communityId);
        user.requireCommunity(communityId);
        community.requireNotEnded();
        if (community.state != CommunityState.DRAFT && !user.wholeDistrict()) {
            throw Problem.conflict("community.members-decided");
        }
        return community;
    }

    /** The members of one community as drafts write them. */
    public Written<CommunityMember, NewMember> in(UUID communityId) {
        communities.requireSeen(communityId);
        return new PartsOf<>(plans, CommunityMember.class, "member", member -> member.communityId.equals(communityId)) {

            @Override
            public CommunityMember create(UUID id, NewMember draft) {
                var member = new CommunityMember();
                member.id = id;
                member.communityId = communityId;
                admit(writable(communityId), member, draft);
                database.persist(member);
                return member;
            }

            @Override
            public NewMember draftOf(CommunityMember member) {
                return NewMember.of(member);
            }

            @Override
            public void change(CommunityMember member, NewMember draft) {
                var community = writable(communityId);
                if (community.state.lived() && !member.schoolId.equals(draft.schoolId())) {
                    throw Problem.conflict("community.member-is-history");
                }
                admit(community, member, draft);
            }
        };
    }

    private void admit(Community community, CommunityMember member, NewMember draft) {
        draft.requireSpan(community.state.lived());
        schoolName(draft.schoolId());
        var others = of(community.id).stream()
                .filter(other -> !other.id.equals(member.id))
                .toList();
        draft.applyTo(member);
        if (others.stream().anyMatch(member::overlaps)) {
            throw Problem.invalid("/schoolId", "community.school-already-member");
        }
        size.rule()
                .refuseExcess(
                        community,
                        Stream.concat(others.stream(), Stream.of(member)).toList());
    }
}
