package org.xieshou.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.xieshou.ledger.Evidence;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;

/** Somebody who is expected at a visit, or came to it. */
@Entity
@Remembered("visits/{visitId}/participants")
public class VisitParticipant extends DistrictRecord {

    public UUID visitId;
    public UUID staffId;

    /** What he does there: leads, gives the lesson, observes. */
    public String duty;

    /** The best proof that he came; null while there is none. Follows from his check-ins. */
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    public Evidence evidence;

    /** An objection was accepted that says he did not come: what proves him counts no longer. */
    @OptimisticLock(excluded = true)
    public boolean refuted;
}
