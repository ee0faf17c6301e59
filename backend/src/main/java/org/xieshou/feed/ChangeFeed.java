package org.xieshou.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.xieshou.audit.HistoryEntry.Change;
import org.xieshou.audit.HistoryEntry.FieldChange;
import org.xieshou.shared.Problem;

/**
 * The changes of the caller's district in the order of their transactions. Only what was written by transactions older
 * than every open one is told: whatever commits later stands behind it, so that nothing is skipped or told twice.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final String COLUMNS =
            "select it.id, it.xid, it.kind, it.recordId, it.change, it.at, it.actorId, it.actorName, it.fields, it.path"
                    + " from HistoryEntry it where ";

    /** What can be told now: transactions from {@code over} on may still write, those from {@code future} are to come. */
    private record State(int generation, long over, long future) {

        /** Behind all that is over: nothing can be written there any more. */
        FeedPosition end() {
            return FeedPosition.before(generation, over);
        }
    }

    private record Entry(
            UUID id,
            long xid,
            String kind,
            UUID recordId,
            Change change,
            Instant at,
            UUID actorId,
            String actorName,
            Map<String, FieldChange> fields,
            String path) {}

    private final Session database;
    private final FeedKinds kinds;

    ChangeFeed(Session database, FeedKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** What comes behind a cursor, or from the beginning. */
    ChangePage ofCaller(String cursor, int limit) {
        return read(cursor, kinds.ofCaller(), limit);
    }

    /** What comes behind a cursor of the wanted kinds; refuses the cursor of another generation with 410. */
    public ChangePage read(String cursor, Set<String> wanted, int limit) {
        var state = state();
        var from = cursor == null ? FeedPosition.before(state.generation, 0) : FeedPosition.of(cursor);
        if (from.generation() != state.generation || from.xid() > state.future) {
            throw Problem.of(410, "changes.cursor-expired");
        }
        var entries = database.createQuery(
                        COLUMNS + "it.xid >= :xid and (it.xid > :xid or it.id > :id) and it.xid < :over"
                                + " and it.kind in :kinds order by it.xid, it.id",
                        Entry.class)
                .setParameter("xid", from.xid())
                .setParameter("id", from.id())
                .setParameter("over", state.over)
                .setParameter("kinds", wanted)
                .setMaxResults(limit)
                .getResultList();
        var next = entries.size() < limit
                ? state.end()
                : new FeedPosition(state.generation, entries.getLast().xid, entries.getLast().id);
        return new ChangePage(entries.stream().map(this::view).toList(), next.cursor());
    }

    /** The change with this id, if it is of the caller's district. */
    public Optional<ChangeView> find(UUID id) {
        return database.createQuery(COLUMNS + "it.id = :id", Entry.class)
                .setParameter("id", id)
                .getResultStream()
                .map(this::view)
                .findFirst();
    }

    /** Behind everything there is now. */
    public String end() {
        return state().end().cursor();
    }

    /** Before the first change of this moment or later; changes shortly before it may follow once more. */
    public String at(Instant moment) {
        var state = state();
        var first = database.createQuery("select min(it.xid) from HistoryEntry it where it.at >= :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
        return first == null
                ? state.end().cursor()
                : FeedPosition.before(state.generation, first).cursor();
    }

    private State state() {
        var row = database.createNativeQuery("""
                        select generation, place = feed_place() as here,
                            pg_snapshot_xmin(pg_current_snapshot())\\:\\:text\\:\\:bigint as over,
                            pg_snapshot_xmax(pg_current_snapshot())\\:\\:text\\:\\:bigint as future
                        from feed_generation""", Tuple.class).getSingleResult();
        if (!row.get("here", Boolean.class)) {
            throw Problem.of(503, "changes.restored");
        }
        return new State(
                row.get("generation", Integer.class), row.get("over", Long.class), row.get("future", Long.class));
    }

    private ChangeView view(Entry entry) {
        return new ChangeView(
                entry.id,
                kinds.resource(entry.kind),
                entry.kind,
                entry.recordId,
                entry.change,
                entry.at,
                entry.actorId,
                entry.actorName,
                entry.fields,
                entry.path);
    }
}
