package org.xieshou.imports;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;

/** A sheet on its way in: previewed, corrected, and at last committed, once. */
@Entity
@Table(name = "sheet_import")
public class Import extends DistrictRecord {

    /** Where the sheet stands; RUNNING while its rows are worked through. */
    public enum ImportState {
        RUNNING,
        PREVIEWED,
        COMMITTED,
        FAILED
    }

    /** Work that has not moved for so long was cut off and may be started again. */
    static final Duration CUT_OFF = Duration.ofMinutes(3);

    @Enumerated(EnumType.STRING)
    public ImportKind kind;

    public String fileName;
    public String sheetName;

    /** SHA-256 of the file or pasted text; the same content again is the same import while it is not committed. */
    public String contentHash;

    @Enumerated(EnumType.STRING)
    public ImportState state = ImportState.RUNNING;

    /** The row of the header, 0 where there is none. */
    public int headerRow;

    @Convert(converter = JsonText.Columns.class)
    public List<ImportColumn> columns;

    public int rowsTotal;
    public int rowsDone;
    public int rowsNew;
    public int rowsChanged;
    public int rowsUnchanged;
    public int rowsFaulty;
    public int rowsForeign;
    public int rowsWarned;

    /** The code of the reason for which the work failed. */
    public String failure;

    public UUID createdBy;
    public Instant createdAt;
    public Instant movedAt;
    public Instant committedAt;

    /** Begins to work through the rows; refuses while that is under way and after the commit. */
    void begin(Instant now) {
        if (state == ImportState.COMMITTED) {
            throw Problem.conflict("import.committed");
        }
        if (isRunning(now)) {
            throw Problem.conflict("import.running");
        }
        state = ImportState.RUNNING;
        failure = null;
        rowsDone = 0;
        movedAt = now;
    }

    /** Takes in what was found about all rows. */
    void finish(ImportState reached, Map<RowState, Integer> rows, int warned, Instant now) {
        state = reached;
        rowsDone = rowsTotal;
        rowsNew = rows.getOrDefault(RowState.NEW, 0);
        rowsChanged = rows.getOrDefault(RowState.CHANGED, 0);
        rowsUnchanged = rows.getOrDefault(RowState.UNCHANGED, 0);
        rowsFaulty = rows.getOrDefault(RowState.FAULTY, 0);
        rowsForeign = rows.getOrDefault(RowState.FOREIGN, 0);
        rowsWarned = warned;
        movedAt = now;
        committedAt = reached == ImportState.COMMITTED ? now : null;
    }

    void fail(String code, Instant now) {
        state = ImportState.FAILED;
        failure = code;
        movedAt = now;
    }

    /** Gives columns other meanings; each field at most once, and only fields of this kind of sheet. */
    void choose(List<ImportColumn> chosen, Instant now) {
        var fields = new HashSet<String>();
        for (var column : chosen) {
            if (column.field() == null) {
                continue;
            }
            if (Fields.find(kind, column.field()).isEmpty()) {
                throw Problem.invalid("/columns", "import.field-unknown", column.field());
            }
            if (!fields.add(column.field())) {
                throw Problem.invalid("/columns", "import.field-twice", column.field());
            }
        }
        columns = columns.stream().map(known -> chosen(known, chosen)).toList();
        begin(now);
    }

    private static ImportColumn chosen(ImportColumn known, List<ImportColumn> chosen) {
        return chosen.stream()
                .filter(column -> column.index() == known.index())
                .findFirst()
                .map(column -> new ImportColumn(known.index(), known.header(), column.field()))
                .orElse(known);
    }

    boolean isRunning(Instant now) {
        return state == ImportState.RUNNING && movedAt.plus(CUT_OFF).isAfter(now);
    }

    /** RUNNING only while somebody works on it: what was cut off has failed. */
    ImportState stateAt(Instant now) {
        return state == ImportState.RUNNING && !isRunning(now) ? ImportState.FAILED : state;
    }

    String failureAt(Instant now) {
        return state == ImportState.RUNNING && !isRunning(now) ? "import.cut-off" : failure;
    }
}
