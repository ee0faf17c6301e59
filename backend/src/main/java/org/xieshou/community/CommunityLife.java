package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.security.CurrentUser;

/** Moves communities and their memberships from station to station. */
@ApplicationScoped
public class CommunityLife {

    private final Communities communities;
    private final CommunityMembers members;
    private final CommunitySize size;
    private final CurrentUser user;
    private final Clock clock;

    CommunityLife(
            Communities communities, CommunityMembers members, CommunitySize size, CurrentUser user, Clock clock) {
        this.communities = communities;
        this.members = members;
        this.size = size;
        this.user = user;
        this.clock = clock;
    }

    public Community propose(UUID id) {
        return communities.move(id, community -> {
            user.requireCommunity(id);
            var schools = members.of(id);
            size.rule().refuseLoneliness(community, schools);
            size.rule().refuseExcess(community, schools);
            community.propose();
        });
    }

    public Community giveBack(UUID id, String remark) {
        return communities.move(id, community -> community.giveBack(remark));
    }

    public Community approve(UUID id) {
        return communities.move(id, Community::approve);
    }

    public Community activate(UUID id) {
        return communities.move(id, Community::activate);
    }

    public Community conclude(UUID id) {
        return communities.move(id, community -> {
            community.conclude(LocalDate.now(clock));
            members.endWith(community);
        });
    }

    public Community dissolve(UUID id, String reason) {
        return communities.move(id, community -> {
            community.dissolve(reason, LocalDate.now(clock));
            members.endWith(community);
        });
    }
}
