package org.xieshou.pairing;

import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.Ref;

/** A pairing with the names of both sides, as one statement reads it. */
record PairingLine(
        UUID id,
        Pairing pairing,
        String communityName,
        String schoolA,
        String staffA,
        String schoolB,
        String staffB,
        LocalDate from,
        LocalDate to,
        PairingKind kind) {

    static final String COLUMNS = "it.id, it, c.name, coalesce(a.shortName, a.name), sa.name,"
            + " coalesce(b.shortName, b.name), sb.name, it.validFrom, it.validTo, it.kind";
    static final String FROM = "Pairing it join School a on a.districtId = it.districtId and a.id = it.schoolAId"
            + " join School b on b.districtId = it.districtId and b.id = it.schoolBId"
            + " left join Staff sa on sa.districtId = it.districtId and sa.id = it.staffAId"
            + " left join Staff sb on sb.districtId = it.districtId and sb.id = it.staffBId"
            + " left join Community c on c.districtId = it.districtId and c.id = it.communityId";

    PairingRow row(LocalDate today) {
        return new PairingRow(
                pairing.id,
                pairing.version,
                pairing.kind,
                name(schoolA, staffA, schoolB, staffB),
                Ref.of(pairing.communityId, communityName),
                new Ref(pairing.schoolAId, schoolA),
                Ref.of(pairing.staffAId, staffA),
                new Ref(pairing.schoolBId, schoolB),
                Ref.of(pairing.staffBId, staffB),
                pairing.validFrom,
                pairing.validTo,
                pairing.stateOn(today));
    }

    /** What people call a pairing: the two people, or the two schools. */
    static String name(String schoolA, String staffA, String schoolB, String staffB) {
        return staffA != null && staffB != null ? staffA + "—" + staffB : schoolA + "—" + schoolB;
    }

    PairingView view(LocalDate today) {
        return PairingView.of(pairing, row(today));
    }
}
