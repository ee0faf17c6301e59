package org.xieshou.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, as far as rights go.
 *
 * @param accountId the account, or the id of the API client
 * @param name the name shown in histories
 * @param staffId the person in the staff register, or null
 * @param districtId the district, or null above districts
 * @param grants the roles held today
 * @param clientScopes what an API client may reach, such as {@code visits:read}; empty for people
 * @param callsPerMinute what an API client may call in place of the limit of everybody, or null
 * @param mustChangePassword whether nothing else is allowed before the password is changed
 */
public record Actor(
        UUID accountId,
        String name,
        UUID staffId,
        UUID districtId,
        List<Grant> grants,
        Set<String> clientScopes,
        Integer callsPerMinute,
        boolean mustChangePassword) {

    /** A role held today, in a school, in a community, in a region, or in the whole district. */
    public record Grant(Role role, UUID schoolId, UUID communityId, String regionCode) {}

    /** The owner of an account in a district, with all the roles he was ever given. */
    public static Actor of(Account account, UUID districtId) {
        var grants = account.grants.stream()
                .map(grant -> new Grant(grant.role, grant.schoolId, grant.communityId, grant.regionCode))
                .toList();
        return new Actor(account.id, account.displayName, account.staffId, districtId, grants, Set.of(), null, false);
    }

    /** Whoever acts inside the program for a whole district: the demo, a job. */
    public static Actor program(UUID districtId, String name) {
        var grant = new Grant(Role.DISTRICT_COORDINATOR, null, null, null);
        return new Actor(null, name, null, districtId, List.of(grant), Set.of(), null, false);
    }
}
