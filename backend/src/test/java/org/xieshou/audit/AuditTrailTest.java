package org.xieshou.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Account;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;

/** Who did what with what success stands in the audit log, which only the auditors of the district read. */
@QuarkusTest
class AuditTrailTest {

    @Inject
    TestDistricts districts;

    @Inject
    TestAccounts accounts;

    private UUID district;
    private Account coordinator;
    private String token;

    @BeforeEach
    void district() {
        district = districts.make();
        coordinator = accounts.make(district, Role.DISTRICT_COORDINATOR);
        token = accounts.token(coordinator);
    }

    @Test
    void writingCallsAndExportsAreNotedWithTheirSuccess() {
        var school = Uuid7.next();
        var draft = Map.of("code", "3177000001", "name", "试验小学", "stage", "PRIMARY", "areaClass", "TOWN");
        as(token).contentType(ContentType.JSON).body(draft).put("/api/v1/schools/" + school);
        as(token).contentType(ContentType.JSON).body(Map.of()).put("/api/v1/schools/" + school);
        as(token).accept("text/csv").get("/api/v1/schools");
        as(token).get("/api/v1/schools");

        assertThat(events())
                .extracting(
                        event -> event.get("operation"), event -> event.get("objectId"), event -> event.get("status"))
                .containsExactlyInAnyOrder(
                        tuple("putSchool", school.toString(), 201),
                        tuple("putSchool", school.toString(), 422),
                        tuple("listSchools.sheet", null, 200));
    }

    @Test
    void logInsAreNotedRightAndWrongOnes() {
        logIn("not the password");
        logIn(TestAccounts.PASSWORD);

        assertThat(events())
                .extracting("operation", "actorId", "status")
                .containsExactlyInAnyOrder(
                        tuple("logIn", coordinator.id.toString(), 401), tuple("logIn", coordinator.id.toString(), 200));
    }

    @Test
    void isSearchedByWordsDayPersonRecordAndOutcome() {
        var school = Uuid7.next();
        var draft = Map.of("code", "3177000001", "name", "试验小学", "stage", "PRIMARY", "areaClass", "TOWN");
        as(token).contentType(ContentType.JSON).body(draft).put("/api/v1/schools/" + school);
        as(token).contentType(ContentType.JSON).body(Map.of()).put("/api/v1/schools/" + school);
        as(token).accept("text/csv").get("/api/v1/schools");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        assertThat(operations("q=导出")).containsExactly("listSchools.sheet");
        assertThat(operations("q=没有这样的操作")).isEmpty();
        assertThat(operations("refused=true")).containsExactly("putSchool");
        assertThat(operations("refused=false")).containsExactly("listSchools.sheet", "putSchool");
        assertThat(operations("objectId=" + school)).containsExactly("putSchool", "putSchool");
        assertThat(operations("actorId=" + coordinator.id)).hasSize(3);
        assertThat(operations("actorId=" + Uuid7.next())).isEmpty();
        assertThat(operations("from=" + today + "&to=" + today)).hasSize(3);
        assertThat(operations("from=" + today.plusDays(1))).isEmpty();
        assertThat(operations("to=" + today.minusDays(1))).isEmpty();
    }

    @Test
    void tellsInTheReadersLanguageWhatWasDone() {
        as(token).accept("text/csv").get("/api/v1/schools");
        var auditor = accounts.tokenOf(district, Role.AUDITOR);

        as(auditor).get("/api/v1/audit-events").then().body("items.title", contains("导出学校"));
        as(auditor)
                .header("Accept-Language", "en")
                .get("/api/v1/audit-events")
                .then()
                .body("items.title", contains("Take away the schools"));
        as(auditor)
                .accept("text/csv")
                .get("/api/v1/audit-events")
                .then()
                .body(containsString("区县协调员"), containsString("导出学校"), containsString("成功"));
    }

    @Test
    void othersDoNotReadIt() {
        logIn(TestAccounts.PASSWORD);

        as(token).get("/api/v1/audit-events").then().statusCode(403);
        var stranger = accounts.tokenOf(districts.make(), Role.AUDITOR);
        List<?> seen = as(stranger).get("/api/v1/audit-events").jsonPath().getList("items");
        assertThat(seen).isEmpty();
    }

    private void logIn(String password) {
        given().contentType(ContentType.JSON)
                .body(Map.of("loginName", coordinator.loginName, "password", password))
                .post("/api/v1/session");
    }

    private List<String> operations(String query) {
        return as(accounts.tokenOf(district, Role.AUDITOR))
                .get("/api/v1/audit-events?" + query)
                .jsonPath()
                .getList("items.operation");
    }

    private List<Map<String, Object>> events() {
        return as(accounts.tokenOf(district, Role.AUDITOR))
                .get("/api/v1/audit-events")
                .jsonPath()
                .getList("items");
    }

    private static io.restassured.specification.RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
