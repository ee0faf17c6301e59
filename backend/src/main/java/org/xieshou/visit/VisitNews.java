package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Objects;
import org.xieshou.ledger.VisitChanged;
import org.xieshou.ledger.VisitFacts;

/** Tells the rest of the district, inside the same transaction, what about a visit has changed that counts. */
@ApplicationScoped
public class VisitNews {

    private final Event<VisitChanged> changes;

    VisitNews(Event<VisitChanged> changes) {
        this.changes = changes;
    }

    /** Does something to a visit and tells what came of it. */
    public void changing(Visit visit, Runnable change) {
        var before = visit.facts();
        change.run();
        tell(before, visit.facts());
    }

    void planned(Visit visit) {
        tell(null, visit.facts());
    }

    void deleted(Visit visit) {
        tell(visit.facts(), null);
    }

    private void tell(VisitFacts before, VisitFacts after) {
        if (!Objects.equals(before, after)) {
            changes.fire(new VisitChanged(before, after));
        }
    }
}
