package org.xieshou.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.imports.RowFindings.Finding;
import org.xieshou.wording.NameRegister;
import org.xieshou.wording.Quantities;
import org.xieshou.wording.Reading.Suggestion;

class RowReadingTest {

    private final NameRegister<Integer> schools = new NameRegister<>("school");

    @BeforeEach
    void knownSchools() {
        schools.add(1, "诸城市实验小学", List.of());
        schools.add(2, "舜王小学", List.of());
        schools.add(3, "和平小学", List.of());
    }

    @Test
    void aRefusedValueIsReportedWithColumnValueAndReason() {
        var row = SheetFixtures.reading(ImportKind.ACTIVITIES, "headcount", " 若干 ");

        assertThat(row.read("headcount", Quantities::people)).isEmpty();
        assertThat(problem(row))
                .extracting(Finding::field, Finding::column, Finding::value, Finding::code)
                .containsExactly("headcount", "人数", "若干", "import.number-unreadable");
    }

    @Test
    void anEmptyValueIsMissedOnlyWhereItMustBeThere() {
        var row = SheetFixtures.reading(ImportKind.ACTIVITIES, "headcount", "");

        assertThat(row.read("headcount", Quantities::people)).isEmpty();
        assertThat(row.isFaulty()).isFalse();
        assertThat(row.require("headcount", Quantities::people)).isEmpty();
        assertThat(problem(row).code()).isEqualTo("import.value-missing");
    }

    @Test
    void everyNameOfACellIsLookedUp() {
        var row = hosts("舜王小学;诸城市实验小学、和平小学");

        assertThat(row.names("hosts", schools)).containsExactly(2, 1, 3);
    }

    @Test
    void twoNamesJoinedByAWordAreTwoWhenBothAreKnown() {
        assertThat(hosts("舜王小学和和平小学").names("hosts", schools)).containsExactly(2, 3);
        assertThat(hosts("舜王小学及平安小学").names("hosts", schools)).isEmpty();
        assertThat(hosts("舜王小学与诸城市实验小学").names("hosts", schools)).containsExactly(2, 1);
    }

    @Test
    void aSuggestionForOneNameKeepsTheRestOfTheCell() {
        var row = hosts("舜王小学、诸城实小");

        assertThat(row.names("hosts", schools)).containsExactly(2);
        assertThat(problem(row).value()).isEqualTo("诸城实小");
        assertThat(problem(row).suggestions()).containsExactly(new Suggestion("舜王小学、诸城市实验小学", "诸城市实验小学"));
    }

    @Test
    void aCorrectionStandsInPlaceOfTheCellWhichStaysAsItWas() {
        var sheet = SheetFixtures.sheet(ImportKind.ACTIVITIES, "hosts");
        var row = SheetFixtures.row(sheet, 23, "诸城实小");
        row.correct(Map.of("hosts", "诸城市实验小学"));

        assertThat(new RowReading(sheet.kind, sheet.columns, row).text("hosts")).isEqualTo("诸城市实验小学");
        assertThat(row.cells).containsExactly("诸城实小");
    }

    private static RowReading hosts(String cell) {
        return SheetFixtures.reading(ImportKind.ACTIVITIES, "hosts", cell);
    }

    private static Finding problem(RowReading row) {
        return row.findings().problems().getFirst();
    }
}
