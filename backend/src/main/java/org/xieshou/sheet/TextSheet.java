package org.xieshou.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text with separators: CSV files of any usual encoding and rows pasted from a spreadsheet program. */
final class TextSheet {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextSheet() {}

    static Sheet read(String text) {
        var rows = new ArrayList<SheetRow>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                SheetLimits.checkRows(rows.size() + 1);
                SheetLimits.checkRow(rows.size() + 1, line.getFields());
                rows.add(new SheetRow(rows.size() + 1, line.getFields()));
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new UnreadableSheet("sheet-broken-text");
        }
        return new Sheet("", rows);
    }

    /** A mark at the start decides; else strict UTF-8, else strict GB18030: guessing misjudges short files. */
    static String decode(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, file, 3);
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, file, 2);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, file, 2);
        }
        try {
            return strictly(StandardCharsets.UTF_8, file, 0);
        } catch (UnreadableSheet notUtf8) {
            return strictly(GB18030, file, 0);
        }
    }

    private static String strictly(Charset charset, byte[] file, int from) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            return refuseBinary(text);
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet("sheet-unknown-encoding");
        }
    }

    private static String refuseBinary(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheet("sheet-not-a-spreadsheet");
        }
        return text;
    }

    /**
     * The first of tab, comma and semicolon that the first lines hold outside quotes: a tab in pasted rows, the others in
     * files.
     */
    private static char separatorOf(String text) {
        var start = text.lines().limit(10).collect(Collectors.joining("\n")).replaceAll("\"[^\"]*(\"|$)", "");
        return List.of('\t', ',', ';').stream()
                .filter(separator -> start.indexOf(separator) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
