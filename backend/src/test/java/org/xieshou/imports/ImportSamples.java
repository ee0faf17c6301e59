package org.xieshou.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.shared.Uuid7;

/** A previewed sheet with one row. */
@ApplicationScoped
class ImportSamples implements SampleRecords {

    private static final int MIGRATION = 90;
    private static final int ROW = 2;

    private final Imports imports;

    ImportSamples(Imports imports) {
        this.imports = imports;
    }

    @Override
    public int order() {
        return MIGRATION;
    }

    @Override
    public void make(SampleDistrict district) {
        var sheet = SheetFixtures.sheet(ImportKind.ACTIVITIES, "organiser", "result");
        sheet.id = Uuid7.next();
        sheet.fileName = "";
        sheet.sheetName = "";
        sheet.contentHash = "";
        sheet.createdBy = district.id;
        sheet.createdAt = Instant.now();
        sheet.finish(Import.ImportState.PREVIEWED, Map.of(), 0, Instant.now());
        imports.add(sheet, List.of(SheetFixtures.row(sheet, ROW, "诸城实小", "")));
        district.put("imports", sheet.id);
        district.put("rowNumber", ROW);
        district.put("import-templates", ImportKind.SCHOOLS);
    }
}
