package org.xieshou.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final List<String> HEADERS = List.of("学校", "日期", "人数", "备注");
    private static final List<List<Object>> ROWS = List.of(
            Arrays.asList("舜王小学", LocalDate.of(2011, 4, 11), 6, null),
            Arrays.asList("=1+1", null, 0.5, "-"),
            Arrays.asList("'=1+1", "'引用'", "@x", "a-b"));

    @Test
    void whatIsWrittenAsXlsxReadsAgainAsItWas() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.xlsx(out, table());

        assertReadsAgain(Sheets.read(out.toByteArray()).getFirst());
    }

    @Test
    void whatIsWrittenAsCsvReadsAgainAsItWas() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.csv(out, table());

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF学校").contains("'=1+1");
        assertReadsAgain(Sheets.read(out.toByteArray()).getFirst());
    }

    @Test
    void thousandsOfRowsAreWrittenInPieces() throws IOException {
        var out = new ByteArrayOutputStream();
        var numbers = new SheetLayout<Integer>("活动", List.of(new SheetColumn<>("号", 18, number -> number)));
        SheetWriter.xlsx(
                out,
                new SheetPage<>(
                        numbers, List.of(), Stream.iterate(1, n -> n + 1).limit(5_000), List.of()));

        assertThat(Sheets.read(out.toByteArray()).getFirst().rows()).hasSize(5_001);
    }

    private static SheetPage<List<Object>> table() {
        var columns = IntStream.range(0, HEADERS.size())
                .mapToObj(place -> new SheetColumn<List<Object>>(HEADERS.get(place), 18, row -> row.get(place)))
                .toList();
        return new SheetPage<>(new SheetLayout<>("活动", columns), List.of(), ROWS.stream(), List.of());
    }

    private static void assertReadsAgain(Sheet sheet) {
        assertThat(sheet.rows().getFirst().cells()).isEqualTo(HEADERS);
        assertThat(sheet.rows().get(1).cells()).startsWith("舜王小学", "2011-04-11", "6");
        assertThat(sheet.rows().get(2).cells()).containsExactly("=1+1", "", "0.5", "-");
        assertThat(sheet.rows().get(3).cells()).containsExactly("'=1+1", "'引用'", "@x", "a-b");
    }
}
