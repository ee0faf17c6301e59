package org.xieshou.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.xieshou.imports.Import.ImportState;
import org.xieshou.security.CurrentUser;

/** Works through the rows of a sheet: a preview, or the commit, which is one transaction for the whole sheet. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    private static final int LONGEST_SECONDS = 900;
    private static final int ROWS_BETWEEN_REPORTS = 200;

    private final Imports imports;
    private final RowSources sources;
    private final CurrentUser user;
    private final Clock clock;

    ImportWork(Imports imports, RowSources sources, CurrentUser user, Clock clock) {
        this.imports = imports;
        this.sources = sources;
        this.user = user;
        this.clock = clock;
    }

    /** In the background, in the name of whoever asked. */
    @ActivateRequestContext
    void run(ImportAsked asked) {
        user.actAs(asked.actor());
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> walk(
                            imports.get(asked.importId()), asked.commit(), done -> report(asked.importId(), done)));
        } catch (RuntimeException e) {
            LOG.error("An import failed", e);
            QuarkusTransaction.requiringNew()
                    .run(() -> imports.get(asked.importId()).fail("import.failed", clock.instant()));
        }
    }

    /** Within the caller's transaction; progress is reported now and then, never while the import itself is changed. */
    void walk(Import sheet, boolean commit, IntConsumer progress) {
        var run = new ImportRun(sheet, imports.ownDistrict(), sources.open(sheet.kind), commit);
        int done = 0;
        var rows = imports.rows(sheet);
        for (var row : rows) {
            run.take(row);
            if (++done % ROWS_BETWEEN_REPORTS == 0) {
                progress.accept(done);
            }
        }
        rows.forEach(imports::note);
        var reached = commit ? ImportState.COMMITTED : ImportState.PREVIEWED;
        sheet.finish(reached, run.counts(), run.warned(), clock.instant());
    }

    private void report(UUID id, int done) {
        QuarkusTransaction.requiringNew().run(() -> imports.moved(id, done, clock.instant()));
    }
}
