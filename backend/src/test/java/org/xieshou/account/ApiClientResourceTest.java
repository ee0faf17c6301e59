package org.xieshou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class ApiClientResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    TestDistricts districts;

    @Inject
    TestAccounts accounts;

    @Inject
    EntityManager database;

    private final UUID id = Uuid7.next();
    private String coordinator;

    @BeforeEach
    void client() {
        coordinator = accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR);
        change(Map.of()).then().statusCode(201).body("expiresOn", nullValue());
    }

    @Test
    void onItsLastDayItIsLetInAndFromTheDayAfterNoLonger() {
        var secret = newSecret();
        change(Map.of("expiresOn", TODAY.toString())).then().statusCode(200);
        var token = token(secret);
        reads(token, 200);

        change(Map.of("expiresOn", TODAY.minusDays(1).toString()))
                .then()
                .statusCode(200)
                .body("expiresOn", equalTo(TODAY.minusDays(1).toString()));

        reads(token, 401);
        logIn(secret).then().statusCode(401).body("code", equalTo("session.client-expired"));
        logIn("not the secret").then().statusCode(401).body("code", equalTo("session.client-wrong"));
    }

    @Test
    void theSecretBeforeWorksOnUntilItIsEnded() {
        var first = newSecret();
        var early = token(first);
        var second = newSecret();
        var late = token(first);
        asked().get(path()).then().body("previousSecretUntil", notNullValue());
        reads(early, 200);
        reads(late, 200);

        asked().post(path() + "/previous-secret-end").then().statusCode(200).body("previousSecretUntil", nullValue());

        reads(early, 401);
        reads(late, 401);
        logIn(first).then().statusCode(401).body("code", equalTo("session.client-wrong"));
        reads(token(second), 200);
    }

    @Test
    void theSecretBeforeEndsByItselfAndWithTheNextButOne() {
        var first = newSecret();
        var second = newSecret();
        var early = token(first);
        var third = newSecret();
        reads(early, 401);
        logIn(first).then().statusCode(401);
        var late = token(second);

        letTheOverlapRunOut();

        reads(late, 401);
        logIn(second).then().statusCode(401).body("code", equalTo("session.client-wrong"));
        asked().get(path()).then().body("previousSecretUntil", nullValue());
        reads(token(third), 200);
    }

    @Test
    void saysWhenItWasLastUsedAndWritesThatSeldom() {
        var secret = newSecret();
        var before = asked().get(path());
        before.then().body("lastUsedAt", nullValue());
        token(secret);

        var used = asked().get(path());
        used.then().body("lastUsedAt", notNullValue()).body("version", equalTo(before.<Integer>path("version")));
        assertThat(used.header("ETag")).isNotEqualTo(before.header("ETag"));
        token(secret);
        asked().get(path()).then().body("lastUsedAt", equalTo(used.path("lastUsedAt")));
        change(Map.of("name", "另一个平台")).then().body("lastUsedAt", equalTo(used.path("lastUsedAt")));
    }

    @Test
    void callsNoMoreOftenThanItsOwnLimit() {
        change(Map.of("requestsPerMinute", 2)).then().statusCode(200).body("requestsPerMinute", equalTo(2));
        var token = token(newSecret());
        reads(token, 200);
        reads(token, 200);

        given().auth()
                .oauth2(token)
                .get("/api/v1/visits")
                .then()
                .statusCode(429)
                .body("code", equalTo("request.too-many"))
                .header("Retry-After", Integer::parseInt, both(greaterThan(0)).and(lessThanOrEqualTo(31)));

        change(Map.of("requestsPerMinute", 3)).then().statusCode(200);
        reads(token, 200);
        change(Map.of("requestsPerMinute", 0))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/requestsPerMinute"));
    }

    private void letTheOverlapRunOut() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update api_client set previous_secret_until = now() - interval '1 second' where id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private Response change(Map<String, Object> fields) {
        var body = new HashMap<String, Object>(
                Map.of("name", "数据平台", "scopes", List.of("visits:read"), "disabled", false));
        body.putAll(fields);
        var known = asked().get(path());
        var request = asked().contentType(ContentType.JSON).body(body);
        return (known.statusCode() == 200 ? request.header("If-Match", known.header("ETag")) : request).put(path());
    }

    private String newSecret() {
        return asked().post(path() + "/secret").then().statusCode(200).extract().path("clientSecret");
    }

    private Response logIn(String secret) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("clientId", id, "clientSecret", secret))
                .post("/api/v1/session/client");
    }

    private String token(String secret) {
        return logIn(secret).then().statusCode(200).extract().path("accessToken");
    }

    private static void reads(String token, int status) {
        given().auth().oauth2(token).get("/api/v1/visits").then().statusCode(status);
    }

    private RequestSpecification asked() {
        return given().auth().oauth2(coordinator);
    }

    private String path() {
        return "/api/v1/api-clients/" + id;
    }
}
