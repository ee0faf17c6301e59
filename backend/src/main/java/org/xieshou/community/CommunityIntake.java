package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.xieshou.shared.Uuid7;

/** Takes in communities as an older list tells of them: decided already, mostly running, some ended. */
@ApplicationScoped
public class CommunityIntake {

    private final EntityManager database;
    private final Communities communities;
    private final CommunityMembers members;
    private final CommunityLife life;
    private final CommunitySize size;
    private final Clock clock;

    CommunityIntake(
            EntityManager database,
            Communities communities,
            CommunityMembers members,
            CommunityLife life,
            CommunitySize size,
            Clock clock) {
        this.database = database;
        this.communities = communities;
        this.members = members;
        this.life = life;
        this.size = size;
        this.clock = clock;
    }

    /** A community with the schools that are or were its members. */
    public record Known(Community community, List<CommunityMember> members) {}

    /** Every community of the district. */
    public List<Known> all() {
        return database.createQuery("from Community", Community.class)
                .getResultStream()
                .map(community -> new Known(community, members.of(community.id)))
                .toList();
    }

    /** How many schools a community of the kind may have, if these are more. */
    public OptionalInt limitExceeded(CommunityKind kind, int schools) {
        var limit = size.rule().atMost();
        return kind.ofSchools() && schools > limit ? OptionalInt.of(limit) : OptionalInt.empty();
    }

    /** Approved by whoever decided about it then; active from its first day, concluded after its last. */
    public Community takeIn(UUID id, NewCommunity draft, List<NewMember> schools) {
        var community = communities.create(id, draft);
        schools.forEach(school -> members.in(id).create(Uuid7.next(), school));
        life.propose(id);
        life.approve(id);
        var today = LocalDate.now(clock);
        if (!community.startDay.isAfter(today)) {
            life.activate(id);
        }
        if (community.endDay != null && community.endDay.isBefore(today)) {
            life.conclude(id);
        }
        return community;
    }

    /** Changes a known community and takes in schools that are new to it. */
    public void renew(Community community, NewCommunity draft, List<NewMember> schools) {
        communities.change(community, draft);
        schools.forEach(school -> members.in(community.id).create(Uuid7.next(), school));
    }
}
