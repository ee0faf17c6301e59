package org.xieshou.imports;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Uuid7;
import org.xieshou.sheet.SheetRow;

/** A row of a sheet: its cells as they were sent, its reader's corrections, and what was found out about it. */
@Entity
@Table(name = "sheet_import_row")
public class ImportRow extends DistrictRecord {

    public UUID importId;

    /** The number the sheet shows for the row. */
    public int rowNumber;

    @Enumerated(EnumType.STRING)
    public RowState state = RowState.FAULTY;

    @Convert(converter = JsonText.Cells.class)
    public List<String> cells;

    /** What its reader wrote in place of the cells, by field; the cells themselves never change. */
    @Convert(converter = JsonText.Corrections.class)
    public Map<String, String> corrections = Map.of();

    @Convert(converter = JsonText.Findings.class)
    public RowFindings findings = RowFindings.NONE;

    protected ImportRow() {}

    ImportRow(UUID importId, SheetRow row) {
        this.id = Uuid7.next();
        this.importId = importId;
        this.rowNumber = row.number();
        this.cells = row.cells();
    }

    void correct(Map<String, String> values) {
        var corrected = new HashMap<>(corrections);
        corrected.putAll(values);
        corrections = Map.copyOf(corrected);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** What the row says by field, under the given columns. */
    Map<String, String> values(List<ImportColumn> columns) {
        var values = new HashMap<String, String>();
        for (var column : columns) {
            if (column.field() != null) {
                values.put(column.field(), cell(column.index()));
            }
        }
        values.putAll(corrections);
        return values;
    }
}
