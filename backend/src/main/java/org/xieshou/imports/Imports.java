package org.xieshou.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Clocks;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The sheets of the caller's district on their way in, and their rows. */
@ApplicationScoped
public class Imports extends DistrictRecords<Import> implements Written<Import, ImportColumns> {

    /** How long what was not committed is kept. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Listing.Source<ListedImport> LIST = new Listing.Source<>(
            ListedImport.class,
            "it.id, it.createdAt, it",
            "Import it",
            "it.id",
            Sorts.usually("-createdAt").by("createdAt", "it.createdAt", Instant.class));

    private static final Listing.Source<ListedRow> ROWS = new Listing.Source<>(
            ListedRow.class,
            "it.id, it.rowNumber, it",
            "ImportRow it",
            "it.id",
            Sorts.usually("rowNumber").by("rowNumber", "it.rowNumber", Integer.class));

    private final CurrentUser user;
    private final Listing listing;

    Imports(CurrentUser user, Listing listing) {
        super(Import.class, "import");
        this.user = user;
        this.listing = listing;
    }

    @Override
    protected Where scope() {
        return user.wholeDistrict() ? Where.all() : Where.none();
    }

    /** Sheets are sent, not drafted. */
    @Override
    public Import create(UUID id, ImportColumns draft) {
        throw Problem.notFound(kind(), id);
    }

    @Override
    public ImportColumns draftOf(Import sheet) {
        return new ImportColumns(sheet.columns);
    }

    @Override
    public void change(Import sheet, ImportColumns draft) {
        sheet.choose(draft.columns(), Clocks.now());
    }

    Page<Import> page(PageRequest page) {
        return listing.page(LIST, scope(), page).map(ListedImport::sheet);
    }

    Page<ImportRow> rows(Import sheet, RowState state, PageRequest page) {
        var where = Where.of("it.importId = :sheet").with("sheet", sheet.id).and("it.state = :state", "state", state);
        return listing.page(ROWS, where, page).map(ListedRow::row);
    }

    /** All rows, detached: thousands of them would be looked through at every query that follows. */
    List<ImportRow> rows(Import sheet) {
        var rows = database.createQuery(
                        "from ImportRow r where r.importId = :sheet order by r.rowNumber", ImportRow.class)
                .setParameter("sheet", sheet.id)
                .getResultList();
        rows.forEach(database::detach);
        return rows;
    }

    /** Writes down what was found out about a detached row. */
    void note(ImportRow row) {
        database.createQuery("update ImportRow r set r.state = :state, r.findings = :findings where r.id = :id")
                .setParameter("state", row.state)
                .setParameter("findings", row.findings)
                .setParameter("id", row.id)
                .executeUpdate();
    }

    ImportRow row(Import sheet, int number) {
        return database.createQuery(
                        "from ImportRow r where r.importId = :sheet and r.rowNumber = :number", ImportRow.class)
                .setParameter("sheet", sheet.id)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.of(404, "import.row-not-found", String.valueOf(number)));
    }

    /** The same content, sent before and not committed yet. */
    Optional<Import> sentBefore(ImportKind kind, String contentHash) {
        var where = scope().and("it.kind = :kind", "kind", kind)
                .and("it.contentHash = :hash", "hash", contentHash)
                .and("it.state <> :committed", "committed", Import.ImportState.COMMITTED);
        return where.bind(database.createQuery(
                        "select it from Import it where " + where.hql() + " order by it.id desc", Import.class))
                .getResultStream()
                .findFirst();
    }

    void add(Import sheet, List<ImportRow> rows) {
        database.persist(sheet);
        rows.forEach(database::persist);
    }

    /** Away with previews nobody came back to. */
    void forgetOld(Instant now) {
        database.createQuery("delete from ImportRow r where r.importId in (select it.id from Import it"
                        + " where it.state <> :committed and it.movedAt < :before)")
                .setParameter("committed", Import.ImportState.COMMITTED)
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        database.createQuery("delete from Import it where it.state <> :committed and it.movedAt < :before")
                .setParameter("committed", Import.ImportState.COMMITTED)
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }

    /** Past the entity, so that a reader sees the progress while the work's own transaction is still open. */
    void moved(UUID id, int rowsDone, Instant now) {
        database.createQuery("update Import it set it.rowsDone = :done, it.movedAt = :now where it.id = :id")
                .setParameter("done", rowsDone)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    String ownDistrict() {
        return (String) database.createNativeQuery("select name from district where id = :district_id", String.class)
                .setParameter("district_id", user.districtId())
                .getSingleResult();
    }

    /** An import as listed. */
    public record ListedImport(UUID id, Instant createdAt, Import sheet) {}

    /** A row as listed. */
    public record ListedRow(UUID id, int rowNumber, ImportRow row) {}
}
