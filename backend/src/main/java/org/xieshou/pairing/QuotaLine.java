package org.xieshou.pairing;

import java.util.UUID;
import org.xieshou.shared.Ref;

/** A quota with the names of its pairing, as one statement reads it. */
record QuotaLine(
        Quota quota,
        UUID communityId,
        String communityName,
        String schoolA,
        String staffA,
        String schoolB,
        String staffB) {

    static final String COLUMNS = "q, it.communityId, c.name, coalesce(a.shortName, a.name), sa.name,"
            + " coalesce(b.shortName, b.name), sb.name";
    static final String FROM =
            PairingLine.FROM + " join Quota q on q.districtId = it.districtId and q.pairingId = it.id";

    QuotaView view(Pace pace) {
        return QuotaView.of(
                quota,
                new Ref(quota.pairingId, PairingLine.name(schoolA, staffA, schoolB, staffB)),
                Ref.of(communityId, communityName),
                pace.of(new Pace.Task(quota.target, quota.verified, quota.validFrom, quota.validTo)));
    }
}
