package org.xieshou.district;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class DistrictResourceTest {

    static final AtomicInteger CODES = new AtomicInteger(995_001);

    @Inject
    TestAccounts accounts;

    UUID id;
    String code;
    String coordinator;
    String operator;

    @BeforeEach
    void anOperator() {
        id = Uuid7.next();
        code = String.valueOf(CODES.getAndIncrement());
        coordinator = "bureau-" + id.toString().substring(24);
        operator = accounts.tokenOf(null, Role.PLATFORM_OPERATOR);
    }

    @Nested
    class AsTheOperator {

        @Test
        void opensADistrictWhoseCoordinatorBeginsWithAOneTimeCode() {
            put(operator, null, draft("新河县")).then().statusCode(201).body("cityName", equalTo("河西市"));

            var given = given().auth().oauth2(operator).post("/api/v1/districts/{id}/coordinator-code", id);
            given.then().statusCode(200).body("loginName", equalTo(coordinator));
            var reset = Map.of("loginName", coordinator, "code", given.path("code"), "newPassword", "our own password");
            var session = given().contentType(ContentType.JSON).body(reset).post("/api/v1/session/reset");

            session.then().statusCode(200);
            given().auth()
                    .oauth2(session.path("accessToken"))
                    .get("/api/v1/school-years")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }

        @Test
        void repeatsWithoutHarmAndChangesOnlyWithTheVersionSeen() {
            var made = put(operator, null, draft("新河县"));

            put(operator, null, draft("新河县")).then().statusCode(200);
            put(operator, null, draft("新河区")).then().statusCode(409).body("code", equalTo("district.id-taken"));
            put(operator, "\"99\"", draft("新河区")).then().statusCode(412);
            put(operator, tag(), draft("新河区")).then().statusCode(200).body("name", equalTo("新河区"));
            assertThat(made.statusCode()).isEqualTo(201);
        }

        @Test
        void changesOneName() {
            put(operator, null, draft("新河县"));

            patch(null).then().statusCode(428);
            patch(tag()).then().statusCode(200).body("name", equalTo("新河市"));
        }

        @Test
        void isToldThatACodeOrALoginNameIsTaken() {
            put(operator, null, draft("新河县"));
            id = Uuid7.next();

            put(operator, null, draft("新河县"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("district.code-taken"));
        }

        @Test
        void seesNoRecordsOfADistrict() {
            put(operator, null, draft("新河县"));

            get(operator, "/api/v1/districts/" + id + "/summary").then().statusCode(403);
            get(operator, "/api/v1/school-years").then().statusCode(403);
        }
    }

    @Nested
    class AsAnOfficer {

        @Test
        void seesTheDistrictsOfTheOwnRegionWithoutAnybodysName() {
            put(operator, null, draft("新河县"));
            var officer = accounts.tokenOf(null, Role.CITY_OFFICER);

            get(officer, "/api/v1/districts?limit=200").then().body("items.id", hasItem(id.toString()));
            get(officer, "/api/v1/districts/" + id).then().statusCode(200).body("firstCoordinator", nullValue());
            get(officer, "/api/v1/districts/" + id + "/summary")
                    .then()
                    .statusCode(200)
                    .body("schools", equalTo(0));
        }

        @Test
        void doesNotSeeDistrictsElsewhere() {
            code = "979" + code.substring(3);
            put(operator, null, draft("远方县")).then().statusCode(201);
            var officer = accounts.tokenOf(null, Role.PROVINCE_OFFICER);

            get(officer, "/api/v1/districts?limit=200").then().body("items.id", not(hasItem(id.toString())));
            get(officer, "/api/v1/districts/" + id).then().statusCode(404);
            get(officer, "/api/v1/districts/" + id + "/summary").then().statusCode(404);
        }
    }

    private Map<String, Object> draft(String name) {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "provinceName",
                "河山省",
                "cityName",
                "河西市",
                "firstCoordinator",
                Map.of("loginName", coordinator, "displayName", "赵协调"));
    }

    private String tag() {
        return get(operator, "/api/v1/districts/" + id).header("ETag");
    }

    private Response put(String token, String ifMatch, Object draft) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(draft);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/v1/districts/{id}", id);
    }

    private Response patch(String ifMatch) {
        var request = given().auth()
                .oauth2(operator)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"name\":\"新河市\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch("/api/v1/districts/{id}", id);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }
}
