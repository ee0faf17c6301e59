package org.xieshou.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.xieshou.imports.ImportKind.ACTIVITIES;
import static org.xieshou.imports.ImportKind.COMMUNITIES;
import static org.xieshou.imports.ImportKind.SCHOOLS;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ImportResourceTest {

    private static final String HEADER = "学校名称\t标识码\t学段\t城乡类别\t在校生数\n";
    private static final String SHUNWANG = HEADER + "舜王小学\t2137011097\t小学\t城区\t1450\n";

    @Inject
    ImportTestDistricts districts;

    private ImportCalls coordinator;

    @BeforeEach
    void zhucheng() {
        coordinator = districts.coordinatorOf("诸城市");
    }

    @Test
    void aColumnMayBeGivenAnotherMeaning() {
        var id = coordinator.paste(SCHOOLS, "学校名称\t标识码\t学段\t城乡类别\t住址\n舜王小学\t2137011097\t小学\t城区\t西郊\n");
        var tag = coordinator.settled(id).header("ETag");
        var columns = Map.of("columns", List.of(Map.of("index", 4, "header", "住址", "field", "contactName")));

        coordinator
                .as()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(columns)
                .patch("/api/v1/imports/" + id)
                .then()
                .statusCode(200);

        coordinator.settled(id).then().body("columns[4].field", equalTo("contactName"));
        assertThat(coordinator.rows(id, RowState.NEW).getFirst().get("values"))
                .asString()
                .contains("西郊");
    }

    @Test
    void aSuggestionMayBeTakenAndTheCellStaysAsItWas() {
        var id = coordinator.paste(SCHOOLS, HEADER + "舜王小学\t2137011097\t小雪\t城区\t1450\n");
        assertThat(coordinator.counts(id)).containsEntry("faulty", 1);

        coordinator
                .as()
                .contentType("application/json")
                .body(Map.of("values", Map.of("stage", "小学")))
                .put("/api/v1/imports/" + id + "/rows/2")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("state", equalTo("NEW"));

        assertThat(coordinator.counts(id)).containsEntry("new", 1).containsEntry("faulty", 0);
    }

    @Test
    void whatIsKnownOtherwiseIsShownWithOldAndNewValue() {
        coordinator.commit(coordinator.paste(SCHOOLS, SHUNWANG));

        var id = coordinator.paste(SCHOOLS, HEADER + "舜王小学\t2137011097\t小学\t镇区\t1,500人\n");

        var changed = coordinator.rows(id, RowState.CHANGED);
        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().get("changes"))
                .isEqualTo(List.of(
                        Map.of("field", "areaClass", "old", "城区", "new", "镇区"),
                        Map.of("field", "pupils", "old", "1450", "new", "1500")));
        coordinator.commit(id);
        assertThat(coordinator.list("/api/v1/schools").getFirst()).containsEntry("areaClass", "TOWN");
    }

    @Test
    void aNewCommunityThatIsTooLargeIsRefused() {
        coordinator.commit(coordinator.sendSample(SCHOOLS, "schools.xlsx"));

        var id = coordinator.paste(
                COMMUNITIES,
                "共同体名称\t类型\t核心学校\t成员学校\t成立时间\n" + "大共同体\t帮扶式\t诸城市实验小学\t舜王小学、昌城镇中心小学、辛兴镇中心小学、皇华镇中心小学\t2099年9月\n");

        assertThat(coordinator.rows(id, RowState.FAULTY).getFirst().get("problems"))
                .asString()
                .contains("import.community-too-large", "成员学校");
    }

    @Test
    void allOrNothingWritesNothingWhileARowIsFaulty() {
        var id = coordinator.paste(SCHOOLS, SHUNWANG + "大山小学\t213701\t小学\t乡村\t228\n");

        coordinator
                .as()
                .queryParam("allOrNothing", true)
                .post("/api/v1/imports/" + id + "/commit")
                .then()
                .statusCode(409)
                .body("code", equalTo("import.rows-faulty"));
        assertThat(coordinator.list("/api/v1/schools")).isEmpty();
    }

    @Test
    void theFaultyRowsComeBackWithTheirReasonsAndComeInOnceCorrected() {
        var id = coordinator.paste(SCHOOLS, HEADER + "舜王小学\t213701109\t小学\t城区\t1450\n");

        var sheet = coordinator.sheet("/api/v1/imports/" + id + "/faulty-rows");

        assertThat(sheet.rows().getFirst().cells()).endsWith("原表行号", "原因");
        assertThat(sheet.rows().getLast().cells())
                .startsWith("舜王小学", "213701109")
                .endsWith("2", "标识码：学校标识码“213701109”应为 10 位数字，这里是 9 位。");
    }

    @Test
    void theSameContentIsTheSameImportUntilItIsCommitted() {
        var first = coordinator.paste(SCHOOLS, SHUNWANG);
        assertThat(coordinator.paste(SCHOOLS, SHUNWANG)).isEqualTo(first);

        coordinator.commit(first);
        assertThat(coordinator.paste(SCHOOLS, SHUNWANG)).isNotEqualTo(first);
    }

    @Test
    void aCommitIsRepeatedWithoutHarmAndEndsAllChanges() {
        var id = coordinator.paste(SCHOOLS, SHUNWANG);
        coordinator.commit(id);

        coordinator.as().post("/api/v1/imports/" + id + "/commit").then().statusCode(200);
        coordinator
                .as()
                .contentType("application/json")
                .body(Map.of("values", Map.of("stage", "小学")))
                .put("/api/v1/imports/" + id + "/rows/2")
                .then()
                .statusCode(409)
                .body("code", equalTo("import.committed"));
    }

    @Test
    void aFileThatIsNoSheetIsRefusedWithTheReason() {
        coordinator
                .as()
                .multiPart("kind", "SCHOOLS")
                .multiPart("file", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo("import.sheet-not-a-spreadsheet"));
    }

    @Test
    void aPastedActivityFindsItsSchoolsByCodeAndIsNotTakenBeforeItTookPlace() {
        coordinator.commit(coordinator.sendSample(SCHOOLS, "schools.xlsx"));

        var id = coordinator.paste(
                ACTIVITIES,
                "日期\t活动类型\t主题\t组织学校\t地点(学校)\n"
                        + "2012-03-01\t示范课\t数学\t2137010001\t舜王小学和皇华镇大山小学\n2098-03-01\t示范课\t语文\t2137010001\t舜王小学\n");

        assertThat(coordinator.counts(id)).containsEntry("new", 1).containsEntry("faulty", 1);
        assertThat(coordinator.rows(id, RowState.FAULTY).getFirst().get("problems"))
                .asString()
                .contains("import.activity-not-held");
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateHoldsTheHeadersOfItsKind(ImportKind kind) {
        var template = coordinator.sheet("/api/v1/import-templates/" + kind);

        assertThat(HeaderRecognition.of(kind, List.of(template)).columns())
                .extracting(ImportColumn::field)
                .containsExactlyElementsOf(
                        Fields.of(kind).stream().map(Field::name).toList());
    }
}
