package org.xieshou.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.xieshou.ledger.VisitChanged;
import org.xieshou.ledger.VisitFacts;
import org.xieshou.ledger.VisitKind;
import org.xieshou.ledger.VisitTally.Tally;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** So many visits of some kinds that a pairing owes in a time; what is done is counted while the visits change. */
@Entity
@Remembered("pairings/{pairingId}/quotas")
public class Quota extends DistrictRecord {

    public UUID pairingId;
    public String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<VisitKind> visitKinds;

    public int target;
    public LocalDate validFrom;
    public LocalDate validTo;

    /** Visits that took place, on whatever evidence. */
    @Untold
    @OptimisticLock(excluded = true)
    public int done;

    /** Visits among them whose evidence counts in full. */
    @Untold
    @OptimisticLock(excluded = true)
    public int verified;

    /** Follows a change of a visit. */
    void follow(VisitChanged change) {
        add(change.before(), -1);
        add(change.after(), 1);
    }

    /** Takes over a count of all visits, where the quota was set after they had been held. */
    void recount(Tally tally) {
        done = tally.done();
        verified = tally.verified();
    }

    private void add(VisitFacts visit, int sign) {
        if (visit != null && counts(visit)) {
            done += visit.held() ? sign : 0;
            verified += visit.verified() ? sign : 0;
        }
    }

    private boolean counts(VisitFacts visit) {
        return pairingId.equals(visit.pairingId())
                && visitKinds.contains(visit.kind())
                && !visit.day().isBefore(validFrom)
                && !visit.day().isAfter(validTo);
    }
}
