package org.xieshou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;

/** The history of records. Whoever asks has made sure that the caller may see the records themselves. */
@ApplicationScoped
public class History {

    private static final Listing.Source<HistoryView> LINES = new Listing.Source<>(
            HistoryView.class,
            "it.id, it.kind, it.recordId, it.at, it.actorName, it.change, it.fields",
            "HistoryEntry it",
            "it.id",
            Sorts.usually("-at").by("at", "it.at", Instant.class));

    private final Listing listing;

    History(Listing listing) {
        this.listing = listing;
    }

    /** The changes of a record and of the parts that belong to it, latest first. */
    public Page<HistoryView> of(Collection<UUID> recordIds, PageRequest page) {
        return listing.page(LINES, Where.of("it.recordId in :records").with("records", recordIds), page);
    }
}
