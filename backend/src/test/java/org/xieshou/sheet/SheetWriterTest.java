package org.xieshou.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
        SheetWriter.xlsx(out, "活动", HEADERS, ROWS.stream());

        assertReadsAgain(Sheets.read(out.toByteArray()).getFirst());
    }

    @Test
    void whatIsWrittenAsCsvReadsAgainAsItWas() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.csv(out, HEADERS, ROWS.stream());

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF学校").contains("'=1+1");
        assertReadsAgain(Sheets.read(out.toByteArray()).getFirst());
    }

    @Test
    void thousandsOfRowsAreWrittenInPieces() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.xlsx(
                out,
                "活动",
                List.of("号"),
                Stream.iterate(1, n -> n + 1).limit(5_000).map(List::of));

        assertThat(Sheets.read(out.toByteArray()).getFirst().rows()).hasSize(5_001);
    }

    private static void assertReadsAgain(Sheet sheet) {
        assertThat(sheet.rows().getFirst().cells()).isEqualTo(HEADERS);
        assertThat(sheet.rows().get(1).cells()).startsWith("舜王小学", "2011-04-11", "6");
        assertThat(sheet.rows().get(2).cells()).containsExactly("=1+1", "", "0.5", "-");
        assertThat(sheet.rows().get(3).cells()).containsExactly("'=1+1", "'引用'", "@x", "a-b");
    }
}
