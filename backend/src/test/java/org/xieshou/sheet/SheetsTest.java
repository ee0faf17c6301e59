package org.xieshou.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void rowsKeepTheNumbersTheSheetShows() throws IOException {
        var schools = sample("schools.xlsx");

        assertThat(schools.name()).isEqualTo("学校名册");
        assertThat(schools.rows()).hasSize(32);
        assertThat(schools.rows().getLast().number()).isEqualTo(32);
        assertThat(schools.rows().getLast().cell(2)).isEqualTo("弥河初中");
    }

    @Test
    void aNumberWithADateStyleIsADayAndOtherNumbersAreTheirDigits() throws IOException {
        var activities = sample("activities.xlsx");

        assertThat(activities.rows().get(8).cell(1)).isEqualTo("2011-08-25");
        assertThat(activities.rows().get(8).cell(6)).isEqualTo("6");
        assertThat(sample("schools.xlsx").rows().get(3).cell(6)).isEqualTo("35.996");
    }

    @Test
    void aStyleThatShowsAMonthOnlyMeansTheMonth() {
        var sheet = xlsx(page -> {
            page.value(0, 0, LocalDate.of(2011, 9, 1));
            page.style(0, 0).format("yyyy\"年\"m\"月\"").set();
        });

        assertThat(sheet.rows().getFirst().cell(0)).isEqualTo("2011-09");
    }

    @Test
    void aCellMergedDownwardsHoldsForAllItsRowsAndBlankRowsAreLeftOut() {
        var sheet = xlsx(page -> {
            page.value(0, 0, "诸城市");
            page.value(0, 1, "一");
            page.value(1, 1, "二");
            page.range(0, 0, 3, 0).merge();
            page.value(4, 1, "五");
        });

        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 2, 5);
        assertThat(sheet.rows()).extracting(row -> row.cell(0)).containsExactly("诸城市", "诸城市", "");
    }

    @Test
    void hiddenRowsAreReadToo() {
        var sheet = xlsx(page -> {
            page.value(0, 0, "一");
            page.value(1, 0, "二");
            page.hideRow(1);
        });

        assertThat(sheet.rows()).hasSize(2);
    }

    @Test
    void aTextFileIsReadInAnyUsualEncoding() {
        var text = "学校名称,学段\n舜王小学,小学\n";

        for (var charset : new String[] {"UTF-8", "GB18030", "UTF-16"}) {
            var sheet = Sheets.read(text.getBytes(Charset.forName(charset))).getFirst();
            assertThat(sheet.rows().get(1).cell(0)).as(charset).isEqualTo("舜王小学");
        }
        assertThat(Sheets.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cell(0))
                .isEqualTo("学校名称");
    }

    @Test
    void pastedRowsAreSeparatedByTabsAndACellMayHoldLineBreaks() {
        var sheet = Sheets.pasted("学校\t备注\n\n舜王小学\t\"一\n二\"\n");

        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 3);
        assertThat(sheet.rows().getLast().cell(1)).isEqualTo("一\n二");
    }

    @Test
    void anArchiveThatInflatesWithoutEndIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[64 << 20]);
            zip.closeEntry();
        }

        assertRefused(bomb.toByteArray(), "sheet-archive-too-large");
    }

    @Test
    void aTableBeyondTheLimitsIsRefused() {
        assertRefused(",".repeat(200).getBytes(StandardCharsets.UTF_8), "sheet-too-many-columns");
        assertRefused("a\n".repeat(20_001).getBytes(StandardCharsets.UTF_8), "sheet-too-many-rows");
        assertRefused("长".repeat(4_001).getBytes(StandardCharsets.UTF_8), "sheet-cell-too-long");
    }

    @Test
    void otherKindsOfFilesAreRefusedByTheirKind() throws IOException {
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "sheet-old-excel");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "sheet-not-a-spreadsheet");
        assertRefused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "sheet-damaged");
        assertRefused(new byte[] {1, 0, 2, 0}, "sheet-not-a-spreadsheet");
        var cut = Files.readAllBytes(SAMPLES.resolve("schools.xlsx"));
        assertRefused(java.util.Arrays.copyOf(cut, cut.length / 2), "sheet-damaged");
    }

    @Property(tries = 300)
    void whateverIsSentIsASheetOrRefused(@ForAll byte[] anything, @ForAll boolean zip) {
        var file = zip ? withZipMark(anything) : anything;
        try {
            assertThat(Sheets.read(file)).isNotNull();
        } catch (UnreadableSheet refused) {
            assertThat(refused.code()).startsWith("sheet-");
        }
    }

    private static byte[] withZipMark(byte[] rest) {
        var file = new byte[rest.length + 4];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, file, 0, 4);
        System.arraycopy(rest, 0, file, 4, rest.length);
        return file;
    }

    private static Sheet sample(String name) throws IOException {
        return Sheets.read(Files.readAllBytes(SAMPLES.resolve(name))).getFirst();
    }

    private static Sheet xlsx(Consumer<Worksheet> content) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            content.accept(book.newWorksheet("表"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Sheets.read(out.toByteArray()).getFirst();
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> Sheets.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
