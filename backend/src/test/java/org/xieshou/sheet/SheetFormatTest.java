package org.xieshou.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormatTest {

    record Gift(String what, BigDecimal yuan) {}

    static final SheetLayout<Gift> GIFTS = new SheetLayout<>(
            "捐赠", List.of(new SheetColumn<>("物品", 20, Gift::what), new SheetColumn<>("金额(元)", 10, Gift::yuan)));

    @Test
    void aTableForTextProgramsOpensInExcelWithItsCharacters() throws IOException {
        var csv = new String(
                write(SheetFormat.CSV, List.of(new Gift("书包,\"新\"", new BigDecimal("-4000.00")))),
                StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFF物品,金额(元)\r\n\"书包,\"\"新\"\"\",-4000.00\r\n");
    }

    @Test
    void aSpreadsheetKeepsTextAndNumbers() throws IOException {
        var rows = read(write(SheetFormat.XLSX, List.of(new Gift("笔记本电脑", new BigDecimal("35000.5")))));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("物品");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("笔记本电脑");
        assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("35000.5"));
    }

    @Test
    void manyRowsArriveInOrder() throws IOException {
        var gifts =
                IntStream.range(0, 3000).mapToObj(i -> new Gift("物" + i, null)).toList();

        var rows = read(write(SheetFormat.XLSX, gifts));

        assertThat(rows).hasSize(3001);
        assertThat(rows.get(3000).getCellText(0)).isEqualTo("物2999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 138", "-1", "@sum", "\t=1", "＝1"})
    void whatLooksLikeAFormulaIsNeverOneAndImportsAgainAsItWas(String text) throws IOException {
        var shown = read(write(SheetFormat.XLSX, List.of(new Gift(text, null))))
                .get(1)
                .getCellText(0);

        assertThat(shown).isEqualTo("'" + text);
        assertThat(SheetText.original(shown)).isEqualTo(text);
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(SheetText.neutral("送教-下乡")).isEqualTo("送教-下乡");
        assertThat(SheetText.original("'引用'")).isEqualTo("'引用'");
        assertThat(SheetText.neutral("a\u0000b\u0007")).isEqualTo("ab");
    }

    private static byte[] write(SheetFormat format, List<Gift> gifts) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(GIFTS, gifts.iterator(), out);
        return out.toByteArray();
    }

    private static List<Row> read(byte[] content) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read();
        }
    }
}
