package org.xieshou.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.xieshou.shared.Problem;

/**
 * The caller of this request: who, in which district, with which roles where. Every scope predicate is built from the
 * sets given here; an empty set means no row.
 */
@RequestScoped
public class CurrentUser {

    public static final String ACTOR = "xieshou.actor";

    private final SecurityIdentity identity;
    private Actor actor;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller, or null when nobody is logged in. */
    public Actor actor() {
        if (actor == null && !identity.isAnonymous()) {
            actor = identity.getAttribute(ACTOR);
        }
        return actor;
    }

    /** Acts as somebody else from here on: only for work inside the program that has no caller. */
    public void actAs(Actor somebody) {
        this.actor = somebody;
    }

    public UUID accountId() {
        return known().accountId();
    }

    /** The caller in the staff register, or null. */
    public UUID staffId() {
        return known().staffId();
    }

    public UUID districtId() {
        return actor() == null ? null : actor.districtId();
    }

    public boolean has(Role... roles) {
        return known().grants().stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
    }

    /** Whether the caller sees every record of the district. */
    public boolean wholeDistrict() {
        return has(Role.DISTRICT_COORDINATOR, Role.API_CLIENT);
    }

    /** Whether the caller runs the district, a community or a school. */
    public boolean runsSomething() {
        return wholeDistrict() || has(Role.COMMUNITY_LEAD, Role.SCHOOL_COORDINATOR);
    }

    /** The schools in which the caller holds one of the roles; any role when none is named. */
    public Set<UUID> schools(Role... roles) {
        return places(Actor.Grant::schoolId, roles);
    }

    /** The communities the caller leads. */
    public Set<UUID> communities() {
        return places(Actor.Grant::communityId, Role.COMMUNITY_LEAD);
    }

    /** The region codes an officer looks after; a district's code starts with one of them. */
    public Set<String> regions() {
        var regions = new HashSet<String>();
        known().grants().stream()
                .map(Actor.Grant::regionCode)
                .filter(Objects::nonNull)
                .forEach(regions::add);
        return regions;
    }

    /** 403 unless the caller coordinates the district or is a contact person of one of the schools. */
    public void requireSchool(UUID... schoolIds) {
        var mine = schools(Role.SCHOOL_COORDINATOR);
        if (!wholeDistrict() && Arrays.stream(schoolIds).noneMatch(mine::contains)) {
            throw Problem.forbidden("request.not-your-school");
        }
    }

    /** 403 unless the caller coordinates the district or leads the community. */
    public void requireCommunity(UUID communityId) {
        if (!wholeDistrict() && !communities().contains(communityId)) {
            throw Problem.forbidden("request.not-your-community");
        }
    }

    private Set<UUID> places(Function<Actor.Grant, UUID> place, Role... roles) {
        var places = new HashSet<UUID>();
        for (var grant : known().grants()) {
            if (place.apply(grant) != null
                    && (roles.length == 0 || Arrays.asList(roles).contains(grant.role()))) {
                places.add(place.apply(grant));
            }
        }
        return places;
    }

    private Actor known() {
        if (actor() == null) {
            throw Problem.of(401, "session.missing");
        }
        return actor;
    }
}
