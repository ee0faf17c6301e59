package org.xieshou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /**
     * The changes of a record and of all that stands or stood below it, latest first.
     *
     * @param resource where records of its kind are read, such as {@code visits}
     */
    public Page<HistoryView> of(String resource, Object key, PageRequest page) {
        return listing.page(LINES, Where.of("it.subject = :subject").with("subject", resource + "/" + key), page);
    }
}
