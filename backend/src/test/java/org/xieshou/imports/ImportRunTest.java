package org.xieshou.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xieshou.imports.RowTaker.Taken;
import org.xieshou.shared.Problem;
import org.xieshou.wording.Reading;

class ImportRunTest {

    private final Import sheet = SheetFixtures.sheet(ImportKind.SCHOOLS, "district", "name");
    private final List<String> register = new ArrayList<>(List.of("舜王小学"));
    private final RowTaker names = row -> {
        var name = row.require("name", Reading::of).orElse(null);
        return new Taken(name, register.contains(name), () -> register.add(name));
    };

    @Test
    void aPreviewWritesNothing() {
        var row = take(names, false, "诸城市", "大山小学");

        assertThat(row.state).isEqualTo(RowState.NEW);
        assertThat(register).containsExactly("舜王小学");
    }

    @Test
    void aCommitWritesWhatIsNewAndLeavesWhatIsKnown() {
        assertThat(take(names, true, "诸城市", "大山小学").state).isEqualTo(RowState.NEW);
        assertThat(take(names, true, "诸城市", "舜王小学").state).isEqualTo(RowState.UNCHANGED);
        assertThat(register).containsExactly("舜王小学", "大山小学");
    }

    @Test
    void aRowOfAnotherDistrictIsNotOursWhateverElseItSays() {
        assertThat(take(names, true, " 靖边县 ", "").state).isEqualTo(RowState.FOREIGN);
        assertThat(take(names, false, "山东省潍坊市诸城市", "大山小学").state).isEqualTo(RowState.NEW);
    }

    @Test
    void aRowWithoutDistrictIsFaulty() {
        var row = take(names, true, "", "大山小学");

        assertThat(row.state).isEqualTo(RowState.FAULTY);
        assertThat(row.findings.problems().getFirst().code()).isEqualTo("import.district-missing");
    }

    @Test
    void aSecondRowOfTheSameThingIsShownBesideItsTwin() {
        var run = new ImportRun(sheet, "诸城市", names, true);
        run.take(SheetFixtures.row(sheet, 4, "诸城市", "大山小学"));
        var again = SheetFixtures.row(sheet, 21, "诸城市", "大山小学");
        run.take(again);

        assertThat(again.state).isEqualTo(RowState.FAULTY);
        assertThat(again.findings.problems().getFirst().twinRow()).isEqualTo(4);
        assertThat(register).containsExactly("舜王小学", "大山小学");
        assertThat(run.counts()).containsEntry(RowState.NEW, 1).containsEntry(RowState.FAULTY, 1);
    }

    @Test
    void whatTheDomainRefusesIsAFaultOfTheRow() {
        RowTaker refusing = row -> new Taken("one", false, () -> {
            throw Problem.conflict("community.too-many-schools", "5", "4");
        });

        var row = take(refusing, true, "诸城市", "大山小学");

        assertThat(row.state).isEqualTo(RowState.FAULTY);
        assertThat(row.findings.problems().getFirst().code()).isEqualTo("community.too-many-schools");
    }

    private ImportRow take(RowTaker taker, boolean commit, String... cells) {
        var row = SheetFixtures.row(sheet, 9, cells);
        new ImportRun(sheet, "诸城市", taker, commit).take(row);
        return row;
    }
}
