package org.xieshou.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as XLSX or CSV, row by row, so that its size does not matter. What a spreadsheet program could take
 * for a formula is neutralised; {@link SheetRow} undoes it, so that our own files come in again as they were.
 */
public final class SheetWriter {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";

    private static final int FLUSH_EVERY = 500;
    private static final int COLUMN_WIDTH = 18;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SheetWriter() {}

    /** One sheet: a bold header, then the rows; days stay days and numbers stay numbers. */
    public static void xlsx(OutputStream out, String name, List<String> headers, Stream<? extends List<?>> rows)
            throws IOException {
        try (var book = new Workbook(out, "Xieshou", "1.0")) {
            write(book.newWorksheet(name), headers, rows);
        }
    }

    /** UTF-8 with a mark at the start, which Excel needs to read Chinese. */
    public static void csv(OutputStream out, List<String> headers, Stream<? extends List<?>> rows) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord(headers);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(SheetWriter::text).toList()));
        }
    }

    private static void write(Worksheet page, List<String> headers, Stream<? extends List<?>> rows) throws IOException {
        for (int column = 0; column < headers.size(); column++) {
            page.value(0, column, neutral(headers.get(column)));
            page.style(0, column).bold().set();
            page.width(column, COLUMN_WIDTH);
        }
        page.freezePane(0, 1);
        int line = 1;
        for (var lines = rows.iterator(); lines.hasNext(); ) {
            var row = lines.next();
            for (int column = 0; column < row.size(); column++) {
                put(page, line, column, row.get(column));
            }
            if (line++ % FLUSH_EVERY == 0) {
                page.flush();
            }
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
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
