package org.xieshou.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xieshou.sheet.SheetRow;

/** Small sheets for tests. */
final class SheetFixtures {

    private SheetFixtures() {}

    /** A sheet of a kind with one column for each field. */
    static Import sheet(ImportKind kind, String... fields) {
        var sheet = new Import();
        sheet.id = UUID.randomUUID();
        sheet.kind = kind;
        sheet.columns = new ArrayList<>();
        for (var field : fields) {
            var label = Fields.find(kind, field).orElseThrow().label();
            sheet.columns.add(new ImportColumn(sheet.columns.size(), label, field));
        }
        return sheet;
    }

    static ImportRow row(Import sheet, int number, String... cells) {
        return new ImportRow(sheet.id, new SheetRow(number, List.of(cells)));
    }

    static RowReading reading(ImportKind kind, String field, String text) {
        var sheet = sheet(kind, field);
        return new RowReading(kind, sheet.columns, row(sheet, 7, text));
    }
}
