package org.xieshou.dispute;

import static org.xieshou.dispute.DisputeState.ACCEPTED;
import static org.xieshou.dispute.DisputeState.DISMISSED;
import static org.xieshou.dispute.DisputeState.OPEN;
import static org.xieshou.dispute.DisputeState.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Remembered;

/** An objection to a visit, and what the bureau decided about it. What was said is never changed. */
@Entity
@Remembered(value = "visits/{visitId}/disputes", forSystems = false)
public class Dispute extends DistrictRecord {

    public UUID visitId;

    /** Those who are said not to have come; nobody means the visit as a whole. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> staffIds = List.of();

    public String reason;
    public UUID raisedBy;
    public String raisedByName;
    public Instant raisedAt;

    @Enumerated(EnumType.STRING)
    public DisputeState state = OPEN;

    /** What the bureau says to its decision. */
    public String remark;

    public String decidedByName;
    public Instant decidedAt;

    boolean open() {
        return state == OPEN;
    }

    /** Whether it was accepted that the visit as a whole was not as written. */
    boolean refutesVisit() {
        return state == ACCEPTED && staffIds.isEmpty();
    }

    /** Whether it was accepted that this person did not come. */
    boolean refutes(UUID staffId) {
        return state == ACCEPTED && staffIds.contains(staffId);
    }

    /** Decides once; the same decision again changes nothing. */
    void decide(boolean accept, String words, String name, Instant now) {
        var wanted = accept ? ACCEPTED : DISMISSED;
        if (state == wanted) {
            return;
        }
        requireOpen();
        state = wanted;
        remark = words;
        decidedByName = name;
        decidedAt = now;
    }

    /** Takes a decision back, so that it can be made anew; again changes nothing. */
    void reopen() {
        if (state == WITHDRAWN) {
            throw Problem.conflict("dispute.closed");
        }
        state = OPEN;
        remark = null;
        decidedByName = null;
        decidedAt = null;
    }

    /** Whoever raised it takes it back before it is decided; again changes nothing. */
    void withdraw() {
        if (state != WITHDRAWN) {
            requireOpen();
            state = WITHDRAWN;
        }
    }

    private void requireOpen() {
        if (!open()) {
            throw Problem.conflict("dispute.closed");
        }
    }
}
