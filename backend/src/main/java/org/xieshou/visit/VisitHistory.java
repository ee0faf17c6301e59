package org.xieshou.visit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** What happened to a visit, its people, check-ins, photos and objections. */
@ApplicationScoped
class VisitHistory {

    private final History history;
    private final List<VisitParts> parts;

    VisitHistory(History history, @All List<VisitParts> parts) {
        this.history = history;
        this.parts = parts;
    }

    Page<HistoryView> of(Visit visit, PageRequest page) {
        var records = new ArrayList<UUID>(List.of(visit.id));
        parts.forEach(part -> records.addAll(part.partsOf(visit.id)));
        return history.of(records, page);
    }
}
