package org.xieshou.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xieshou.sheet.Sheet;
import org.xieshou.sheet.SheetRow;
import org.xieshou.sheet.Sheets;

class HeaderRecognitionTest {

    @Test
    void theHeaderIsFoundBelowTitlesAndRemarksWithItsStars() throws IOException {
        var schools = ofSample(ImportKind.SCHOOLS, "schools.xlsx");

        assertThat(schools.headerRow()).isEqualTo(3);
        assertThat(fields(schools))
                .containsExactly(
                        "district",
                        "code",
                        "name",
                        "stage",
                        "areaClass",
                        "pupils",
                        "latitude",
                        "longitude",
                        "contactName",
                        "contactPhone");
        assertThat(schools.dataRows()).hasSize(29);
    }

    @Test
    void theColumnsOfTheOtherSamplesAreAllRecognised() throws IOException {
        assertThat(fields(ofSample(ImportKind.COMMUNITIES, "communities.xlsx")))
                .containsExactly(
                        "district", "name", "kind", "coreSchool", "memberSchools", "startDay", "endDay", "remark");
        assertThat(fields(ofSample(ImportKind.ACTIVITIES, "activities.xlsx")))
                .containsExactly(
                        "district",
                        "day",
                        "kind",
                        "theme",
                        "organiser",
                        "hosts",
                        "headcount",
                        "participantsText",
                        "result");
    }

    @Test
    void aHeaderIsRecognisedHoweverItIsWritten() {
        assertThat(recognised(ImportKind.STAFF, "＊姓　名", "现任职称：", "单位名称(全称)", "爱好"))
                .containsExactly("name", "title", "school", null);
    }

    @Test
    void aWeakNameGivesWayToAColumnThatSaysMore() {
        assertThat(recognised(ImportKind.ACTIVITIES, "日期", "地点", "承办学校")).containsExactly("day", "placeText", "hosts");
        assertThat(recognised(ImportKind.ACTIVITIES, "日期", "主题", "地点")).containsExactly("day", "theme", "hosts");
    }

    @Test
    void withoutAHeaderAllRowsAreDataAndNoColumnIsRecognised() {
        var pasted = HeaderRecognition.of(ImportKind.SCHOOLS, List.of(Sheets.pasted("舜王小学\t小学\n大山小学\t小学")));

        assertThat(pasted.dataRows()).hasSize(2);
        assertThat(fields(pasted)).containsExactly(null, null);
    }

    @ParameterizedTest
    @EnumSource
    void noFieldIsNamedTwiceAndEveryLabelMeansItsField(ImportKind kind) {
        assertThat(Fields.of(kind)).extracting(Field::name).doesNotHaveDuplicates();
        assertThat(recognised(kind, Fields.of(kind).stream().map(Field::label).toArray(String[]::new)))
                .isEqualTo(Fields.of(kind).stream().map(Field::name).toList());
    }

    @Property(tries = 200)
    void anySheetHasColumns(@ForAll String text, @ForAll ImportKind kind) {
        assertThat(HeaderRecognition.of(kind, List.of(Sheets.pasted(text.replace("\"", "")))))
                .isNotNull();
    }

    private static List<String> recognised(ImportKind kind, String... headers) {
        var sheet = new Sheet("", List.of(new SheetRow(1, List.of(headers))));
        return fields(HeaderRecognition.of(kind, List.of(sheet)));
    }

    private static HeaderRecognition ofSample(ImportKind kind, String file) throws IOException {
        return HeaderRecognition.of(kind, Sheets.read(Files.readAllBytes(Path.of("..", "samples", file))));
    }

    private static List<String> fields(HeaderRecognition header) {
        return header.columns().stream().map(ImportColumn::field).toList();
    }
}
