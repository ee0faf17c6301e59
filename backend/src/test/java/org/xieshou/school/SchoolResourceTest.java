package org.xieshou.school;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Statements;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class SchoolResourceTest {

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    CommunityFixtures communities;

    @Inject
    Statements statements;

    UUID district;
    UUID townSchool = Uuid7.next();
    UUID villageSchool = Uuid7.next();
    String coordinator;

    @BeforeEach
    void aDistrictWithATownAndAVillageSchool() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        put(coordinator, townSchool, null, town()).then().statusCode(201);
        put(coordinator, villageSchool, null, village()).then().statusCode(201);
    }

    @Nested
    class AsTheCoordinator {

        @Test
        void findsSchoolsByNameInitialsAndCode() {
            names("q=新河").then().body("items.name", contains("新河县实验小学"));
            names("q=LJGXX").then().body("items.name", contains("李家沟小学"));
            names("q=3199000002").then().body("items.name", contains("李家沟小学"));
            names("q=%25").then().body("items", hasSize(0));
        }

        @Test
        void narrowsAndCountsTheList() {
            names("areaClass=RURAL&count=true")
                    .then()
                    .body("items.id", contains(villageSchool.toString()), "total", equalTo(1));
            names("stage=JUNIOR").then().body("items", hasSize(0));
            names("sort=code&limit=1").then().body("items.code", contains("3199000001"), "nextCursor", notNullValue());
            names("sort=phone").then().statusCode(422);
        }

        @Test
        void readsAPageInOneStatement() {
            assertThat(statements.of(() -> names("limit=200").then().body("items", hasSize(2))))
                    .isEqualTo(1);
        }

        @Test
        void readsTheSchoolsOfACommunity() {
            var community = communities.community(coordinator, "手拉手共同体", "2026-09-01");
            communities.member(coordinator, community, townSchool, "CORE");

            names("community=" + community).then().body("items.id", contains(townSchool.toString()));
        }

        @Test
        void repeatsWithoutHarmAndChangesOnlyWithTheVersionSeen() {
            var renamed = with(village(), "name", "李家沟中心小学");

            put(coordinator, villageSchool, null, village()).then().statusCode(200);
            put(coordinator, villageSchool, null, renamed)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("school.id-taken"));
            put(coordinator, villageSchool, "\"7\"", renamed).then().statusCode(412);
            put(coordinator, villageSchool, tag(), renamed)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }

        @Test
        void changesSomeAndRemovesOthersByPatch() {
            var answer = patch(tag(), "{\"shortName\":\"李小\",\"contactPhone\":null}");

            answer.then().statusCode(200).body("shortName", equalTo("李小"), "contactPhone", nullValue());
            answer.then().body("name", equalTo("李家沟小学"));
            patch(null, "{\"shortName\":\"沟小\"}").then().statusCode(428);
            patch(tag(), "{\"stage\":\"NIGHT\"}").then().statusCode(422).body("errors[0].pointer", equalTo("/stage"));
        }

        @Test
        void isToldWhatIsWrong() {
            refused(with(village(), "code", "31990"), "/code", "request.pattern");
            refused(with(village(), "code", "3199000001"), "/code", "school.code-taken");
            refused(with(village(), "areaCode", "111"), "/areaCode", "school.area-code-wrong");
            refused(
                    with(village(), "position", Map.of("latitude", 91, "longitude", 1)),
                    "/position/latitude",
                    "request.decimal-max");
            refused(with(village(), "fenceRadiusMetres", 50), "/fenceRadiusMetres", "request.min");
        }

        @Test
        void deletesASchoolOnlyWhileNothingRefersToIt() {
            var community = communities.community(coordinator, "手拉手共同体", "2026-09-01");
            communities.member(coordinator, community, townSchool, "CORE");
            putProfile(coordinator, villageSchool, null, "{\"pupils\":120}");

            patch(tag(), "{\"shortName\":\"李家沟\"}").then().statusCode(200);

            delete(townSchool).then().statusCode(409).body("code", equalTo("school.in-use"));
            delete(villageSchool).then().statusCode(204);
            delete(villageSchool).then().statusCode(204);
            get(coordinator, "/api/v1/schools/" + villageSchool).then().statusCode(410);
            put(coordinator, villageSchool, null, village()).then().statusCode(410);
        }

        @Test
        void takesTheListAwayAsItIsFiltered() throws Exception {
            putProfile(coordinator, villageSchool, null, "{\"pupils\":120}")
                    .then()
                    .statusCode(201);
            var sheet = given().auth()
                    .oauth2(coordinator)
                    .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .get("/api/v1/schools?areaClass=RURAL");

            try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.asByteArray()))) {
                var rows = book.getFirstSheet().read();
                assertThat(rows).hasSize(2);
                assertThat(rows.get(0).getCellText(1)).isEqualTo("学校名称");
                assertThat(rows.get(1).getCellText(1)).isEqualTo("李家沟小学");
                assertThat(rows.get(1).getCellText(3)).isEqualTo("小学");
                assertThat(rows.get(1).getCellText(11)).isEqualTo("120");
            }
        }

        @Test
        void takesTheListAwayAsTextThatNoSpreadsheetRuns() {
            put(coordinator, villageSchool, tag(), with(village(), "contactName", "=1+1"))
                    .then()
                    .statusCode(200);
            var text = given().auth()
                    .oauth2(coordinator)
                    .accept("text/csv")
                    .get("/api/v1/schools")
                    .asString();

            assertThat(text).contains("李家沟小学").contains("'=1+1").doesNotContain(",=1+1");
        }
    }

    @Nested
    class AsAContactPerson {

        String contact;

        @BeforeEach
        void ofTheVillageSchool() {
            contact = accounts.token(accounts.make(district, Role.SCHOOL_COORDINATOR, villageSchool, null, null));
        }

        @Test
        void seesTheOwnSchoolAndThoseOfItsCommunities() {
            get(contact, "/api/v1/schools").then().body("items.id", contains(villageSchool.toString()));
            get(contact, "/api/v1/schools/" + townSchool).then().statusCode(404);

            var community = communities.community(coordinator, "手拉手共同体", "2026-09-01");
            communities.member(coordinator, community, townSchool, "CORE");
            communities.member(coordinator, community, villageSchool, "MEMBER");

            get(contact, "/api/v1/schools")
                    .then()
                    .body("items.id", containsInAnyOrder(villageSchool.toString(), townSchool.toString()));
            get(contact, "/api/v1/schools/" + townSchool).then().statusCode(200);
            putProfile(contact, townSchool, null, "{\"pupils\":900}").then().statusCode(403);
        }

        @Test
        void reportsTheFiguresOfTheOwnSchool() {
            putProfile(contact, villageSchool, null, "{\"pupils\":120,\"teachers\":11}")
                    .then()
                    .statusCode(201);
            putProfile(contact, villageSchool, null, "{\"pupils\":120,\"teachers\":11}")
                    .then()
                    .statusCode(200);
            putProfile(contact, villageSchool, null, "{\"pupils\":121}").then().statusCode(409);
            putProfile(contact, villageSchool, "\"0\"", "{\"pupils\":121}")
                    .then()
                    .statusCode(200)
                    .body("teachers", nullValue());

            get(contact, "/api/v1/schools/" + villageSchool + "/profiles")
                    .then()
                    .body("items.pupils", contains(121), "items.schoolYear", contains(2026));
            get(contact, "/api/v1/schools").then().body("items[0].pupils", equalTo(121));
        }

        @Test
        void isToldWhenTheFiguresCannotBe() {
            putProfile(contact, villageSchool, null, "{\"pupils\":120,\"primaryPupils\":80,\"juniorPupils\":50}")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("school.pupils-do-not-add-up"));
            putProfile(contact, villageSchool, null, "{\"pupils\":120,\"teachers\":5,\"backboneTeachers\":6}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/backboneTeachers"));
            putProfile(contact, villageSchool, null, "{}").then().statusCode(422);
        }

        @Test
        void doesNotEnterSchools() {
            put(contact, Uuid7.next(), null, with(village(), "code", "3199000003"))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsATeacher {

        @Test
        void seesTheOwnSchoolWithoutThePhone() {
            var teacher = accounts.token(accounts.make(district, Role.TEACHER, villageSchool, null, null));

            get(teacher, "/api/v1/schools/" + villageSchool)
                    .then()
                    .statusCode(200)
                    .body("contactName", equalTo("赵明"), "contactPhone", nullValue());
            given().auth()
                    .oauth2(teacher)
                    .accept("text/csv")
                    .get("/api/v1/schools")
                    .then()
                    .statusCode(403);
        }

        @Test
        void withoutASchoolSeesNone() {
            get(accounts.tokenOf(district, Role.TEACHER), "/api/v1/schools")
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Test
    void anotherDistrictFindsNothing() {
        var stranger = accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR);

        get(stranger, "/api/v1/schools").then().body("items", hasSize(0));
        get(stranger, "/api/v1/schools/" + townSchool).then().statusCode(404);
        get(stranger, "/api/v1/schools/" + townSchool + "/profiles").then().statusCode(404);
        putProfile(stranger, townSchool, null, "{\"pupils\":1}").then().statusCode(404);
    }

    private void refused(Map<String, Object> draft, String pointer, String code) {
        put(coordinator, Uuid7.next(), null, draft)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }

    private Response names(String query) {
        return given().urlEncodingEnabled(false).auth().oauth2(coordinator).get("/api/v1/schools?" + query);
    }

    private String tag() {
        return get(coordinator, "/api/v1/schools/" + villageSchool).header("ETag");
    }

    private Response delete(UUID id) {
        return given().auth().oauth2(coordinator).header("If-Match", "*").delete("/api/v1/schools/{id}", id);
    }

    private Response patch(String ifMatch, String patch) {
        var request = given().auth()
                .oauth2(coordinator)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/api/v1/schools/{id}", villageSchool);
    }

    private static Response put(String token, UUID id, String ifMatch, Object draft) {
        return send(token, ifMatch, "/api/v1/schools/" + id, draft);
    }

    private static Response putProfile(String token, UUID id, String ifMatch, String figures) {
        return send(token, ifMatch, "/api/v1/schools/" + id + "/profiles/2026", figures);
    }

    private static Response send(String token, String ifMatch, String path, Object body) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private static Map<String, Object> town() {
        return Map.of("code", "3199000001", "name", "新河县实验小学", "stage", "PRIMARY", "areaClass", "URBAN");
    }

    private static Map<String, Object> village() {
        return Map.of(
                "code", "3199000002",
                "name", "李家沟小学",
                "stage", "PRIMARY",
                "areaClass", "RURAL",
                "areaCode", "220",
                "position", Map.of("latitude", 37.88, "longitude", 108.87, "datum", "GCJ02"),
                "contactName", "赵明",
                "contactPhone", "13800000000");
    }

    private static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        var changed = new HashMap<>(draft);
        changed.put(field, value);
        return changed;
    }
}
