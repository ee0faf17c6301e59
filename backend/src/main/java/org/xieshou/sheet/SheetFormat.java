package org.xieshou.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The formats a list can be taken away in; rows are written as they come, whatever their number. */
public enum SheetFormat {
    XLSX("xlsx", SheetFormat.XLSX_TYPE) {
        @Override
        <R> void write(SheetLayout<R> layout, Iterator<R> rows, OutputStream out) throws IOException {
            try (var book = new Workbook(out, "Xieshou", "1.0")) {
                var sheet = book.newWorksheet(layout.name());
                head(sheet, layout);
                for (int row = 1; rows.hasNext(); row++) {
                    fill(sheet, row, layout, rows.next());
                }
            }
        }
    },
    CSV("csv", SheetFormat.CSV_TYPE) {
        @Override
        <R> void write(SheetLayout<R> layout, Iterator<R> rows, OutputStream out) throws IOException {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder().build(text)) {
                csv.writeRecord(
                        layout.columns().stream().map(SheetColumn::heading).toList());
                while (rows.hasNext()) {
                    var row = rows.next();
                    csv.writeRecord(layout.columns().stream()
                            .map(column -> text(column.value().apply(row)))
                            .toList());
                }
            }
        }
    };

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV_TYPE = "text/csv";

    /** Without it Excel takes the text for GBK. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int ROWS_IN_MEMORY = 500;

    final String ending;
    final String mediaType;

    SheetFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract <R> void write(SheetLayout<R> layout, Iterator<R> rows, OutputStream out) throws IOException;

    private static void head(Worksheet sheet, SheetLayout<?> layout) {
        for (int column = 0; column < layout.columns().size(); column++) {
            sheet.value(0, column, layout.columns().get(column).heading());
            sheet.style(0, column).bold().set();
            sheet.width(column, layout.columns().get(column).width());
        }
        sheet.freezePane(0, 1);
    }

    private static <R> void fill(Worksheet sheet, int row, SheetLayout<R> layout, R record) throws IOException {
        for (int column = 0; column < layout.columns().size(); column++) {
            var value = layout.columns().get(column).value().apply(record);
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value != null) {
                sheet.value(row, column, text(value));
            }
        }
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> SheetText.neutral(value.toString());
        };
    }
}
