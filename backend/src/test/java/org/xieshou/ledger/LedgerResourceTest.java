package org.xieshou.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.sheet.SheetFormat;

@QuarkusTest
class LedgerResourceTest {

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    CommunityFixtures communities;

    @Inject
    RecordsForTests records;

    UUID district;
    String coordinator;
    UUID school;
    UUID community;

    @BeforeEach
    void threeActivitiesOfACommunity() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        school = communities.school(district, "实验小学");
        community = communities.community(coordinator, "实验小学共同体", "2024-09-01");
        communities.member(coordinator, community, school, "CORE");
        records.add(community, "2026-10-14", "听评课", Evidence.TYPED_IN);
        records.add(community, "2026-09-03", "签订责任书", Evidence.HOST_CONFIRMED);
        records.add(community, "2026-09-08", "=cmd|' /C calc'!A0", Evidence.POSITION);
    }

    @Test
    void isKeptInTheOrderOfDaysPageByPage() {
        var first = ledger(coordinator, "&limit=2&count=true", "application/json");

        first.then().body("items.day", contains("2026-09-03", "2026-09-08")).body("total", equalTo(3));
        ledger(coordinator, "&limit=2&cursor=" + first.path("nextCursor"), "application/json")
                .then()
                .body("items.theme", contains("听评课"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger?subject=COMMUNITY&id=", "visits?community=", "schools?q=", "staff?q="})
    void isNoSheetForWhoTakesAnything(String list) {
        given().auth()
                .oauth2(coordinator)
                .accept("*/*")
                .get("/api/v1/" + list + community)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void comesToItsSums() {
        given().auth()
                .oauth2(coordinator)
                .get("/api/v1/ledger/summary?subject=COMMUNITY&id=" + community + "&from=2026-09-01")
                .then()
                .statusCode(200)
                .body("about.name", equalTo("实验小学共同体"))
                .body("schools", contains("实验小学"))
                .body("records", equalTo(3))
                .body("verified", equalTo(2))
                .body("people", equalTo(9))
                .body("evidence.records", contains(1, 1, 0, 0, 1));
    }

    @Test
    void canBeFiledAsASheetWithTitlePeriodSumsAndMarks() throws IOException {
        var answer = ledger(coordinator, "&from=2026-09-01&to=2026-11-18", SheetFormat.XLSX_TYPE);

        answer.then().statusCode(200).header("Content-Disposition", startsWith("attachment; filename*=UTF-8''"));
        var rows = read(answer.asByteArray());
        assertThat(cells(rows, 0))
                .contains("实验小学共同体活动台账", "起止：2026-09-01 至 2026-11-18", "学校：实验小学", "日期", "活动次数", "补录（事后填写，折扣计分）");
        assertThat(cells(rows, 3)).contains("签订责任书", "'=cmd|' /C calc'!A0", "听评课");
        assertThat(cells(rows, 4)).contains("送教下乡");
    }

    @Test
    void speaksEnglishToWhoAsksForIt() throws IOException {
        communities.member(coordinator, community, communities.school(district, "柳河小学"), "MEMBER");
        var answer = given().auth()
                .oauth2(coordinator)
                .header("Accept-Language", "en")
                .accept(SheetFormat.XLSX_TYPE)
                .get("/api/v1/ledger?subject=COMMUNITY&id=" + community);

        assertThat(cells(read(answer.asByteArray()), 0))
                .contains("Ledger of 实验小学共同体", "Schools: 实验小学, 柳河小学", "Typed in (written down later, counts for less)");
    }

    @Test
    void isATableAloneAsText() {
        var csv = new String(ledger(coordinator, "", SheetFormat.CSV_TYPE).asByteArray(), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF日期,结束日期,原文日期,活动,类型");
        assertThat(csv.lines()).hasSize(4);
    }

    @Test
    void isKeptForSchoolsToo() {
        given().auth()
                .oauth2(coordinator)
                .get("/api/v1/ledger/summary?subject=SCHOOL&id=" + school)
                .then()
                .body("about.name", equalTo("实验小学"))
                .body("records", equalTo(0));
    }

    @Test
    void isHiddenFromWhoDoesNotSeeTheSubject() {
        var other = accounts.token(
                accounts.make(district, Role.SCHOOL_COORDINATOR, communities.school(district, "柳河小学"), null, null));
        var member = accounts.token(accounts.make(district, Role.TEACHER, school, null, null));
        var stranger = accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR);

        ledger(member, "", "application/json").then().statusCode(200);
        for (var token : List.of(other, stranger)) {
            ledger(token, "", "application/json").then().statusCode(404);
            ledger(token, "", SheetFormat.XLSX_TYPE).then().statusCode(404);
        }
    }

    @Test
    void refusesWhatItCannotRead() {
        ledger(coordinator, "&from=2026-09-01&to=2026-08-01", "application/json")
                .then()
                .statusCode(422);
        ledger(coordinator, "&cursor=nonsense", "application/json").then().statusCode(422);
        given().auth()
                .oauth2(coordinator)
                .get("/api/v1/ledger?id=" + community)
                .then()
                .statusCode(422);
    }

    private Response ledger(String token, String filter, String type) {
        return given().auth()
                .oauth2(token)
                .accept(type)
                .get("/api/v1/ledger?subject=COMMUNITY&id=" + community + filter);
    }

    private static List<Row> read(byte[] content) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> cells(List<Row> rows, int column) {
        return rows.stream()
                .filter(row -> row.getCellCount() > column)
                .map(row -> row.getCellText(column))
                .toList();
    }
}
