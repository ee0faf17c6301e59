package org.xieshou.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as XLSX or CSV, row by row, so that its size does not matter. What a spreadsheet program could take
 * for a formula is neutralised; {@link SheetRow} undoes it, so that our own files come in again as they were.
 */
final class SheetWriter {

    private static final int FLUSH_EVERY = 500;
    private static final int TITLE_SIZE = 16;

    /** Also what already looks neutralised, so that undoing it gives back just this. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\t\r-].*", Pattern.DOTALL);

    private SheetWriter() {}

    /** The title and the other lines above, a bold header, the rows, the lines below; days and numbers stay what they are. */
    static void xlsx(OutputStream out, SheetPage<?> page) throws IOException {
        try (var book = new Workbook(out, "Xieshou", "1.0")) {
            write(book.newWorksheet(page.layout().name()), page);
        }
    }

    /** The table alone in UTF-8, with a mark at the start, which Excel needs to read Chinese. */
    static void csv(OutputStream out, SheetPage<?> page) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord(page.layout().headings());
            page.cells()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(SheetWriter::text).toList()));
        }
    }

    private static void write(Worksheet sheet, SheetPage<?> page) throws IOException {
        int line = lines(sheet, 0, page.above());
        if (line > 0) {
            sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        }
        var columns = page.layout().columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(line, column, neutral(columns.get(column).heading()));
            sheet.style(line, column).bold().set();
            sheet.width(column, columns.get(column).width());
        }
        line++;
        if (page.above().isEmpty()) {
            sheet.freezePane(0, 1);
        }
        for (var rows = page.cells().iterator(); rows.hasNext(); line++) {
            line(sheet, line, rows.next());
            if (line % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
        lines(sheet, line, page.below());
    }

    private static int lines(Worksheet sheet, int from, List<? extends List<?>> lines) {
        int line = from;
        for (var cells : lines) {
            line(sheet, line++, cells);
        }
        return line;
    }

    private static void line(Worksheet sheet, int line, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            put(sheet, line, column, cells.get(column));
        }
    }

    private static void put(Worksheet page, int line, int column, Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> page.value(line, column, number);
            case LocalDate day -> {
                page.value(line, column, day);
                page.style(line, column).format("yyyy-mm-dd").set();
            }
            default -> page.value(line, column, neutral(cell.toString()));
        }
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Number number -> number.toString();
            default -> neutral(cell.toString());
        };
    }

    private static String neutral(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
