package org.xieshou.imports;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.xieshou.imports.RowFindings.Finding;
import org.xieshou.shared.CallerTexts;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;

/** The rows that could not be taken, as they were sent, with their number and the reasons behind them. */
final class FaultyRows {

    private static final int CELL_WIDTH = 18;
    private static final int REASON_WIDTH = 60;

    private FaultyRows() {}

    static SheetLayout<ImportRow> layout(Import sheet, CallerTexts texts) {
        var columns = new ArrayList<SheetColumn<ImportRow>>();
        for (var column : sheet.columns) {
            columns.add(new SheetColumn<>(column.header(), CELL_WIDTH, row -> row.cell(column.index())));
        }
        columns.add(new SheetColumn<>(texts.text("import.faulty-row"), CELL_WIDTH, row -> row.rowNumber));
        columns.add(new SheetColumn<>(texts.text("import.faulty-reason"), REASON_WIDTH, row -> reasons(row, texts)));
        return new SheetLayout<>(texts.text("import.faulty-rows"), columns);
    }

    private static String reasons(ImportRow row, CallerTexts texts) {
        return row.findings.problems().stream()
                .map(problem -> sentence(problem, texts))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Finding problem, CallerTexts texts) {
        var text = texts.text(problem.code(), problem.arguments().toArray());
        return problem.column() == null ? text : texts.text("import.at-column", problem.column(), text);
    }
}
