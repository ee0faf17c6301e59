package org.xieshou.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What the rest of the district counts about one visit.
 *
 * @param communityId the community it belongs to, or null
 * @param pairingId the pairing it belongs to, or null
 * @param schoolIds the organiser and the hosts
 * @param day its first day
 * @param held whether it took place
 * @param verified whether it took place and its evidence counts in full: made on site, proven, not disputed
 */
public record VisitFacts(
        UUID visitId,
        UUID communityId,
        UUID pairingId,
        Set<UUID> schoolIds,
        LocalDate day,
        VisitKind kind,
        boolean held,
        boolean verified) {}
