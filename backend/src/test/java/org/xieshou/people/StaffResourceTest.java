package org.xieshou.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class StaffResourceTest {

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    CommunityFixtures communities;

    @Inject
    Statements statements;

    UUID district;
    UUID town;
    UUID village;
    UUID shan = Uuid7.next();
    UUID wang = Uuid7.next();
    String coordinator;

    @BeforeEach
    void shanOfTheTownAndWangOfTheVillage() {
        district = districts.make();
        town = communities.school(district, "新河县实验小学");
        village = communities.school(district, "李家沟小学");
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        put(coordinator, shan, null, person("单雪", "XH001", town)).then().statusCode(201);
        put(coordinator, wang, null, person("王丽", "XH002", village)).then().statusCode(201);
    }

    @Nested
    class AsTheCoordinator {

        @Test
        void findsPeopleByNameInitialsAndNumber() {
            list(coordinator, "q=丽").then().body("items.name", contains("王丽"));
            list(coordinator, "q=sx").then().body("items.name", contains("单雪"));
            list(coordinator, "q=XH002").then().body("items.name", contains("王丽"));
            list(coordinator, "school=" + town)
                    .then()
                    .body("items.name", contains("单雪"), "items.currentSchool.name", contains("新河县实验小学"));
            list(coordinator, "backbone=COUNTY&title=FIRST&count=true").then().body("total", equalTo(2));
        }

        @Test
        void readsAPageInTwoStatements() {
            assertThat(statements.of(() -> list(coordinator, "").then().body("items", hasSize(2))))
                    .isEqualTo(2);
        }

        @Test
        void readsTheHistoryWithPostsButWithoutTelephones() {
            put(coordinator, shan, tag(shan), with(person("单雪", "XH001", town), "phone", "13800000000"))
                    .then()
                    .statusCode(200);

            get(coordinator, "/api/v1/staff/" + shan + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.kind == 'Post' }.fields.position.after", notNullValue())
                    .body(
                            "items.find { it.kind == 'Staff' && it.change == 'CREATED' }.fields.name.after",
                            equalTo("单雪"))
                    .body("items.find { it.kind == 'Staff' && it.change == 'CHANGED' }.fields", anEmptyMap());
        }

        @Test
        void movesSomebodyToAnotherSchool() {
            var posts = List.of(post(town, "2020-09-01", "2026-08-31"), post(village, "2026-09-01", null));
            var moved = with(person("单雪", "XH001", town), "posts", posts);

            put(coordinator, shan, tag(shan), moved)
                    .then()
                    .statusCode(200)
                    .body("posts", hasSize(2), "currentSchool.name", equalTo("李家沟小学"), "version", equalTo(1));
            put(coordinator, shan, null, moved).then().statusCode(200).body("version", equalTo(1));
        }

        @Test
        void changesOnlyWithTheVersionSeen() {
            var other = with(person("王丽", "XH002", village), "title", "SENIOR");

            put(coordinator, wang, null, other).then().statusCode(409).body("code", equalTo("staff.id-taken"));
            patch(coordinator, wang, null, "{\"title\":\"SENIOR\"}").then().statusCode(428);
            patch(coordinator, wang, tag(wang), "{\"title\":\"SENIOR\",\"phone\":null}")
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("SENIOR"), "phone", nullValue(), "posts", hasSize(1));
        }

        @Test
        void isToldWhatIsWrong() {
            refused(person("赵明", "XH001", town), "/staffNumber", "staff.number-taken");
            refused(person("赵明", "XH003", Uuid7.next()), "/posts/0/schoolId", "staff.school-unknown");
            refused(with(person("赵明", "XH003", town), "name", " "), "/name", "request.not-blank");
        }

        @Test
        void deletesSomebodyOnlyWithoutAnAccount() {
            accounts.make(district, Role.TEACHER, village, null, wang);

            delete(wang).then().statusCode(409).body("code", equalTo("staff.in-use"));
            delete(shan).then().statusCode(204);
            get(coordinator, "/api/v1/staff/" + shan).then().statusCode(410);
        }

        @Test
        void takesTheListAway() {
            var text = given().auth()
                    .oauth2(coordinator)
                    .accept("text/csv")
                    .get("/api/v1/staff?school=" + village)
                    .asString();

            assertThat(text).contains("XH002,王丽,李家沟小学").doesNotContain("单雪");
        }
    }

    @Nested
    class AsAContactPerson {

        String contact;

        @BeforeEach
        void ofTheVillageSchool() {
            contact = accounts.token(accounts.make(district, Role.SCHOOL_COORDINATOR, village, null, null));
        }

        @Test
        void entersAndChangesPeopleOfTheOwnSchoolOnly() {
            put(contact, Uuid7.next(), null, person("赵明", null, village)).then().statusCode(201);
            put(contact, Uuid7.next(), null, person("赵明", null, town)).then().statusCode(403);
            patch(contact, wang, tag(wang), "{\"title\":\"SENIOR\"}").then().statusCode(200);
            get(contact, "/api/v1/staff/" + shan).then().statusCode(404);
        }

        @Test
        void seesColleaguesOfTheCommunityWithoutChangingThem() {
            bindTogether();

            get(contact, "/api/v1/staff/" + shan)
                    .then()
                    .statusCode(200)
                    .body("phone", nullValue(), "staffNumber", notNullValue());
            get(contact, "/api/v1/staff/" + wang).then().body("phone", notNullValue());
            patch(contact, shan, tag(shan), "{\"title\":\"SENIOR\"}").then().statusCode(403);
        }
    }

    @Nested
    class AsATeacher {

        String teacher;

        @BeforeEach
        void wang() {
            teacher = accounts.token(accounts.make(district, Role.TEACHER, village, null, wang));
        }

        @Test
        void seesNameTitleAndSchoolOfColleaguesAndAllOfOneself() {
            bindTogether();

            get(teacher, "/api/v1/staff/" + shan)
                    .then()
                    .body("name", equalTo("单雪"), "currentSchool.name", equalTo("新河县实验小学"))
                    .body("phone", nullValue(), "staffNumber", nullValue(), "posts", nullValue());
            get(teacher, "/api/v1/staff/" + wang).then().body("phone", notNullValue(), "posts", hasSize(1));
            list(teacher, "q=单").then().body("items[0].staffNumber", nullValue());
        }

        @Test
        void changesNobody() {
            patch(teacher, wang, tag(wang), "{\"title\":\"SENIOR\"}").then().statusCode(403);
        }
    }

    @Test
    void oneSearchFindsSchoolsAndPeople() {
        search(coordinator, "李家沟").then().body("items.kind", contains("SCHOOL"), "items.name", contains("李家沟小学"));
        search(coordinator, "wl").then().body("items.kind", contains("STAFF"), "items.hint", contains("李家沟小学"));
        search(coordinator, " ").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void anotherDistrictFindsNothing() {
        var stranger = accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR);

        list(stranger, "").then().body("items", hasSize(0));
        get(stranger, "/api/v1/staff/" + wang).then().statusCode(404);
        patch(stranger, wang, "*", "{\"title\":\"SENIOR\"}").then().statusCode(404);
        search(stranger, "王丽").then().body("items", hasSize(0));
    }

    private void bindTogether() {
        var community = communities.community(coordinator, "手拉手共同体", "2026-09-01");
        communities.member(coordinator, community, town, "CORE");
        communities.member(coordinator, community, village, "MEMBER");
    }

    private void refused(Map<String, Object> draft, String pointer, String code) {
        put(coordinator, Uuid7.next(), null, draft)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }

    private String tag(UUID id) {
        return get(coordinator, "/api/v1/staff/" + id).header("ETag");
    }

    private Response delete(UUID id) {
        return given().auth().oauth2(coordinator).header("If-Match", "*").delete("/api/v1/staff/{id}", id);
    }

    private static Response search(String token, String text) {
        return given().auth().oauth2(token).queryParam("q", text).get("/api/v1/search");
    }

    private static Response list(String token, String query) {
        return given().auth().oauth2(token).get("/api/v1/staff?limit=50&" + query);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private static Response patch(String token, UUID id, String ifMatch, String patch) {
        var request = given().auth()
                .oauth2(token)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch("/api/v1/staff/{id}", id);
    }

    private static Response put(String token, UUID id, String ifMatch, Object draft) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(draft);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/v1/staff/{id}", id);
    }

    private static Map<String, Object> person(String name, String number, UUID school) {
        var person = new HashMap<String, Object>();
        person.put("name", name);
        person.put("staffNumber", number);
        person.put("title", "FIRST");
        person.put("backbone", "COUNTY");
        person.put("subjects", List.of("语文"));
        person.put("eligibleForRotation", true);
        person.put("phone", "0912-5550123");
        person.put("posts", List.of(post(school, "2020-09-01", null)));
        return person;
    }

    private static Map<String, Object> post(UUID school, String from, String to) {
        var post = new HashMap<String, Object>();
        post.put("schoolId", school);
        post.put("position", "TEACHER");
        post.put("from", from);
        post.put("to", to);
        return post;
    }

    private static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        var changed = new HashMap<>(draft);
        changed.put(field, value);
        return changed;
    }
}
