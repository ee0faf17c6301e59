package org.xieshou.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of an XLSX file. Hidden rows and columns are read like any other; hidden sheets come last. */
final class XlsxWorkbook {

    private XlsxWorkbook() {}

    static List<Sheet> read(byte[] file) {
        var archive = XlsxArchive.walk(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            return workbook.getSheets()
                    .sorted(Comparator.comparing(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE))
                    .map(sheet -> read(sheet, archive.mergedIn(sheet.getId()), workbook.isDate1904()))
                    .toList();
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableSheet("sheet-damaged");
        }
    }

    private static Sheet read(org.dhatim.fastexcel.reader.Sheet sheet, List<MergedRange> merged, boolean from1904) {
        var rows = new ArrayList<SheetRow>();
        Map<MergedRange, String> above = new HashMap<>();
        try (var lines = sheet.openStream()) {
            lines.forEach(line -> {
                var cells = textsOf(line, from1904);
                SheetLimits.checkRow(line.getRowNum(), cells);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    fillMerged(merged, above, line.getRowNum(), cells);
                    rows.add(new SheetRow(line.getRowNum(), cells));
                    SheetLimits.checkRows(rows.size());
                }
            });
        } catch (IOException e) {
            throw new UnreadableSheet("sheet-damaged");
        }
        return new Sheet(sheet.getName(), rows);
    }

    private static List<String> textsOf(Row line, boolean from1904) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < line.getCellCount(); i++) {
            cells.add(line.getOptionalCell(i)
                    .map(cell -> XlsxCell.text(cell, from1904))
                    .orElse(""));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static void fillMerged(
            List<MergedRange> merged, Map<MergedRange, String> above, int row, List<String> cells) {
        for (var range : merged) {
            if (range.firstRow() == row && range.lastRow() > row && range.column() < cells.size()) {
                above.put(range, cells.get(range.column()));
            } else if (range.continuesAt(row) && above.containsKey(range)) {
                while (cells.size() <= range.column()) {
                    cells.add("");
                }
                range.fill(cells, above.get(range));
            }
        }
    }
}
