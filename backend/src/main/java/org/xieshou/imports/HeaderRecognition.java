package org.xieshou.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xieshou.sheet.Sheet;
import org.xieshou.sheet.SheetRow;
import org.xieshou.wording.Writing;

/** Finds the header below the titles and remarks of a sheet, and what its columns mean. */
record HeaderRecognition(Sheet sheet, int headerRow, List<ImportColumn> columns) {

    private static final int ROWS_SEARCHED = 20;
    private static final int LEAST_RECOGNISED = 2;

    /** The sheet and row in which most columns are recognised; without any, all rows are data without header. */
    static HeaderRecognition of(ImportKind kind, List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream().limit(ROWS_SEARCHED).map(row -> recognise(kind, sheet, row)))
                .filter(header -> header.recognised() >= LEAST_RECOGNISED)
                .max(Comparator.comparingInt(HeaderRecognition::recognised))
                .orElseGet(() -> withoutHeader(sheets));
    }

    List<SheetRow> dataRows() {
        return sheet.rows().stream().filter(row -> row.number() > headerRow).toList();
    }

    private int recognised() {
        return (int) columns.stream().filter(column -> column.field() != null).count();
    }

    private static HeaderRecognition recognise(ImportKind kind, Sheet sheet, SheetRow row) {
        var fields = new String[row.cells().size()];
        claim(kind, row, fields, false);
        claim(kind, row, fields, true);
        var columns = new ArrayList<ImportColumn>();
        for (int index = 0; index < fields.length; index++) {
            columns.add(new ImportColumn(index, Writing.tidy(row.cell(index)), fields[index]));
        }
        for (int index = fields.length; index < sheet.width(); index++) {
            columns.add(new ImportColumn(index, "", null));
        }
        return new HeaderRecognition(sheet, row.number(), columns);
    }

    /** Gives each column the first field that goes by its header and that no other column has. */
    private static void claim(ImportKind kind, SheetRow row, String[] fields, boolean weak) {
        Set<String> claimed = new HashSet<>();
        Arrays.stream(fields).filter(Objects::nonNull).forEach(claimed::add);
        for (int index = 0; index < fields.length; index++) {
            if (fields[index] == null) {
                fields[index] = fieldOf(kind, row.cell(index), weak, claimed);
                claimed.add(fields[index]);
            }
        }
    }

    private static String fieldOf(ImportKind kind, String header, boolean weak, Set<String> claimed) {
        var key = Writing.headerKey(header);
        return Fields.of(kind).stream()
                .filter(field -> !claimed.contains(field.name()))
                .filter(field -> goesBy(field, key, header, weak))
                .map(Field::name)
                .findFirst()
                .orElse(null);
    }

    /** With its brackets first, for they may tell what the word before them means: 地点（学校）. */
    private static boolean goesBy(Field field, String key, String header, boolean weak) {
        var names = weak ? field.weakHeaders() : field.headers();
        return names.stream().anyMatch(name -> Writing.key(name).equals(Writing.key(header)))
                || names.stream()
                        .filter(name -> !Writing.key(name).contains("("))
                        .anyMatch(name -> Writing.headerKey(name).equals(key));
    }

    private static HeaderRecognition withoutHeader(List<Sheet> sheets) {
        var sheet =
                sheets.stream().filter(any -> !any.rows().isEmpty()).findFirst().orElse(new Sheet("", List.of()));
        var columns = new ArrayList<ImportColumn>();
        for (int index = 0; index < sheet.width(); index++) {
            columns.add(new ImportColumn(index, "", null));
        }
        return new HeaderRecognition(sheet, 0, columns);
    }
}
