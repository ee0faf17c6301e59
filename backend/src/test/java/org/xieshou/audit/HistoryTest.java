package org.xieshou.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class HistoryTest {

    @Inject
    TestAccounts accounts;

    @Inject
    SampleDistricts districts;

    @Inject
    History history;

    SampleDistrict district;
    String coordinator;

    @BeforeEach
    void district() {
        district = districts.make();
        coordinator = accounts.tokenOf(district.id, Role.DISTRICT_COORDINATOR);
    }

    @Test
    void tellsWhoMadeARecordAndWhatWasChanged() {
        var id = Uuid7.next();
        put(id, "数据平台", null).then().statusCode(201);
        put(id, "市级数据平台", "\"0\"").then().statusCode(200).header("ETag", equalTo("\"1\""));

        districts.inside(district, () -> {
            var lines = history.of("api-clients", id, new PageRequest()).items();
            assertThat(lines).hasSize(2);
            assertThat(lines.getFirst().actorName()).isEqualTo("DISTRICT_COORDINATOR of the tests");
            assertThat(lines.getFirst().fields())
                    .containsOnly(Map.entry("name", new HistoryEntry.FieldChange("数据平台", "市级数据平台")));
        });
    }

    @Test
    void keepsTheHistoryOfAnotherDistrictToItself() {
        var id = Uuid7.next();
        put(id, "数据平台", null).then().statusCode(201);

        districts.inside(
                districts.make(),
                () -> assertThat(
                                history.of("api-clients", id, new PageRequest()).items())
                        .isEmpty());
    }

    @Test
    void logsEveryWritingCallForTheAuditor() {
        var id = Uuid7.next();
        put(id, "数据平台", null);
        var auditor = accounts.tokenOf(district.id, Role.AUDITOR);

        given().auth()
                .oauth2(auditor)
                .get("/api/v1/audit-events?objectId=" + id)
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("putApiClient"))
                .body("items[0].status", equalTo(201));
    }

    @Test
    void sendingADraftAgainChangesNothing() {
        var id = Uuid7.next();
        put(id, "数据平台", null).then().statusCode(201);
        put(id, "数据平台", null).then().statusCode(200).header("ETag", equalTo("\"0\""));
        put(id, "另一个", null).then().statusCode(409).body("code", equalTo("api-client.id-taken"));
        put(id, "另一个", "\"7\"").then().statusCode(412).body("code", equalTo("request.stale"));
    }

    @Test
    void aDeletedIdStaysGone() {
        var id = Uuid7.next();
        put(id, "数据平台", null).then().statusCode(201);
        var path = "/api/v1/api-clients/" + id;

        given().auth().oauth2(coordinator).delete(path).then().statusCode(428);
        given().auth()
                .oauth2(coordinator)
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(204);
        given().auth()
                .oauth2(coordinator)
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(204);

        put(id, "数据平台", null).then().statusCode(410);
        given().auth().oauth2(coordinator).get(path).then().statusCode(410);
    }

    @Test
    void tellsWhoGaveAndTookWhichRole() {
        var path = "/api/v1/accounts/" + Uuid7.next();
        var auditor = Map.of("role", "AUDITOR", "from", "2026-09-01");
        var evaluator = Map.of("role", "EVALUATOR", "from", "2026-09-01");
        putAccount(path, null, auditor).then().statusCode(201);
        putAccount(path, "\"0\"", evaluator).then().statusCode(200);

        history(path)
                .then()
                .body(
                        "items.findAll { it.kind == 'RoleGrant' && it.change == 'DELETED' }.fields.role.before",
                        hasItem("AUDITOR"))
                .body(
                        "items.findAll { it.kind == 'RoleGrant' && it.change == 'CREATED' }.fields.role.after",
                        hasItem("EVALUATOR"))
                .body("items.actorName", everyItem(equalTo("DISTRICT_COORDINATOR of the tests")));
    }

    private Response history(String path) {
        return given().auth().oauth2(coordinator).get(path + "/history");
    }

    private Response putAccount(String path, String ifMatch, Map<String, String> grant) {
        var request = given().auth().oauth2(coordinator).contentType(ContentType.JSON);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        var login = "h" + path.substring(path.length() - 12);
        return request.body(Map.of("loginName", login, "displayName", "王磊", "grants", List.of(grant)))
                .put(path);
    }

    private Response put(UUID id, String name, String ifMatch) {
        var request = given().auth().oauth2(coordinator).contentType(ContentType.JSON);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("name", name, "scopes", List.of("visits:read"), "disabled", false))
                .put("/api/v1/api-clients/" + id);
    }
}
