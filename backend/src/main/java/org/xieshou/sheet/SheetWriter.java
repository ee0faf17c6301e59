package org.xieshou.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as XLSX or CSV, row by row, so that its size does not matter. What a spreadsheet program could take
 * for a formula is neutralised; {@link SheetRow} undoes it, so that our own files come in again as they were.
 */
public final class SheetWriter {

    public static final String XLSX = SheetFormat.XLSX_TYPE;
    public static final String CSV = SheetFormat.CSV_TYPE;

    private static final int FLUSH_EVERY = 500;
    private static final int COLUMN_WIDTH = 18;
    private static final int TITLE_SIZE = 16;

    /** Also what already looks neutralised, so that undoing it gives back just this. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\t\r-].*", Pattern.DOTALL);

    private SheetWriter() {}

    /** One sheet: a bold header, then the rows; days stay days and numbers stay numbers. */
    public static void xlsx(OutputStream out, String name, List<String> headers, Stream<? extends List<?>> rows)
            throws IOException {
        xlsx(out, new SheetPage(name, List.of(), headers, rows, List.of()));
    }

    /** One sheet with lines above and below its table; the first line is the title. */
    public static void xlsx(OutputStream out, SheetPage page) throws IOException {
        try (var book = new Workbook(out, "Xieshou", "1.0")) {
            write(book.newWorksheet(page.name()), page, column -> COLUMN_WIDTH);
        }
    }

    /** One sheet with columns as wide as their layout says. */
    static <R> void xlsx(OutputStream out, SheetLayout<R> layout, Stream<R> rows) throws IOException {
        var page = new SheetPage(layout.name(), List.of(), layout.headings(), rows.map(layout::cells), List.of());
        try (var book = new Workbook(out, "Xieshou", "1.0")) {
            write(
                    book.newWorksheet(layout.name()),
                    page,
                    column -> layout.columns().get(column).width());
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

    private static void write(Worksheet sheet, SheetPage page, IntUnaryOperator widths) throws IOException {
        int line = lines(sheet, 0, page.above());
        if (line > 0) {
            sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        }
        for (int column = 0; column < page.headers().size(); column++) {
            sheet.value(line, column, neutral(page.headers().get(column)));
            sheet.style(line, column).bold().set();
            sheet.width(column, widths.applyAsInt(column));
        }
        line++;
        if (page.above().isEmpty()) {
            sheet.freezePane(0, 1);
        }
        for (var rows = page.rows().iterator(); rows.hasNext(); line++) {
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
