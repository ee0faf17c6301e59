package org.xieshou.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xieshou.school.CommunitySchools;
import org.xieshou.security.CommunityScope;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;

/** Reads once a request with whom the caller's schools are or were bound together. */
@RequestScoped
class SchoolBonds implements CommunityScope, CommunitySchools {

    private static final String BONDS = """
            select m.communityId, m.schoolId from CommunityMember m
            where m.communityId in (select mine.communityId from CommunityMember mine
                where mine.schoolId in :schools or mine.communityId in :led)""";

    private static final String MEMBERS_TODAY = """
            select distinct m.schoolId from CommunityMember m
            where m.communityId = :community and (m.validTo is null or m.validTo >= :today)""";

    /** A school in a community. */
    record Bond(UUID communityId, UUID schoolId) {}

    private final EntityManager database;
    private final CurrentUser user;
    private final Clock clock;
    private Set<UUID> communities;
    private Set<UUID> schools;

    SchoolBonds(EntityManager database, CurrentUser user, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.user = user;
    }

    @Override
    public Set<UUID> communities() {
        read();
        return communities;
    }

    @Override
    public Set<UUID> schools() {
        read();
        return schools;
    }

    @Override
    public Set<UUID> of(UUID communityId) {
        return Set.copyOf(database.createQuery(MEMBERS_TODAY, UUID.class)
                .setParameter("community", communityId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }

    private void read() {
        if (communities != null) {
            return;
        }
        communities = new HashSet<>(user.communities());
        schools = new HashSet<>(user.schools());
        var working = user.schools(Role.SCHOOL_COORDINATOR, Role.TEACHER);
        if (working.isEmpty() && communities.isEmpty()) {
            return;
        }
        database.createQuery(BONDS, Bond.class)
                .setParameter("schools", working)
                .setParameter("led", Set.copyOf(communities))
                .getResultList()
                .forEach(bond -> {
                    communities.add(bond.communityId);
                    schools.add(bond.schoolId);
                });
    }
}
