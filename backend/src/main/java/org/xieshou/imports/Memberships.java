package org.xieshou.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which communities the schools belonged to at what time. */
record Memberships(List<Membership> all) {

    /** A school's time in a community; without a last day while it lasts. */
    record Membership(UUID communityId, UUID schoolId, LocalDate from, LocalDate to) {

        private boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && (to == null || !to.isBefore(first));
        }
    }

    /** Where an activity between schools belongs to: one community, none, or several that cannot be told apart. */
    record Belonging(UUID communityId, boolean uncertain) {}

    /** The community of the organiser and a host, else of any of them, when there is only one. */
    Belonging of(UUID organiser, Collection<UUID> hosts, LocalDate first, LocalDate last) {
        var organisers = communities(Set.of(organiser), first, last);
        var receivers = communities(hosts, first, last);
        var both = organisers.stream().filter(receivers::contains).collect(Collectors.toSet());
        if (!both.isEmpty()) {
            return only(both);
        }
        organisers.addAll(receivers);
        return only(organisers);
    }

    private Set<UUID> communities(Collection<UUID> schools, LocalDate first, LocalDate last) {
        return all.stream()
                .filter(membership -> schools.contains(membership.schoolId) && membership.touches(first, last))
                .map(Membership::communityId)
                .collect(Collectors.toSet());
    }

    private static Belonging only(Set<UUID> communities) {
        var one = Optional.of(communities)
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next());
        return new Belonging(one.orElse(null), communities.size() > 1);
    }
}
