package org.xieshou.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionResourceTest {

    @Inject
    TestAccounts accounts;

    Account operator;

    @BeforeEach
    void somebody() {
        operator = accounts.make(null, Role.PLATFORM_OPERATOR);
    }

    @Test
    void opensASessionForTheRightPassword() {
        logIn(operator.loginName, TestAccounts.PASSWORD)
                .then()
                .statusCode(200)
                .body("accessToken", notNullValue())
                .cookie(SessionResource.COOKIE, notNullValue());
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameAlike() {
        var wrong = logIn(operator.loginName, "not the password");
        var unknown = logIn("nobody-at-all", "not the password");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.contentType()).startsWith("application/problem+json");
        assertThat(wrong.path("code").toString()).isEqualTo(unknown.path("code"));
    }

    @Test
    void slowsDownGuessing() {
        var last = logIn("guessed-" + operator.loginName, "not the password");
        for (var i = 0; i < 11; i++) {
            last = logIn("guessed-" + operator.loginName, "not the password");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 31);
    }

    @Test
    void renewsWithTheCookieAndReplacesIt() {
        var first = logIn(operator.loginName, TestAccounts.PASSWORD).cookie(SessionResource.COOKIE);

        var renewed = renew(first);

        renewed.then().statusCode(200).body("accessToken", notNullValue());
        assertThat(renewed.cookie(SessionResource.COOKIE)).isNotEqualTo(first);
    }

    @Test
    void forgivesARepeatOfALostRenewalButNotALateReuse() {
        var first = logIn(operator.loginName, TestAccounts.PASSWORD).cookie(SessionResource.COOKIE);
        var second = renew(first).cookie(SessionResource.COOKIE);
        assertThat(renew(first).statusCode()).isEqualTo(200);

        accounts.ageUsedTokens(operator);

        assertThat(renew(first).statusCode()).isEqualTo(401);
        assertThat(renew(second).statusCode()).isEqualTo(401);
    }

    @Test
    void endsEverySessionAtOnce() {
        var other = logIn(operator.loginName, TestAccounts.PASSWORD);
        var token = accounts.token(operator);
        given().auth().oauth2(token).delete("/api/v1/me/sessions").then().statusCode(204);

        assertThat(renew(other.cookie(SessionResource.COOKIE)).statusCode()).isEqualTo(401);
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(401).body("code", equalTo("session.missing"));
    }

    @Test
    void aLockedAccountIsOutAtOnce() {
        var token = accounts.token(operator);
        accounts.lock(operator);

        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(401);
        logIn(operator.loginName, TestAccounts.PASSWORD).then().statusCode(401).body("code", equalTo("session.locked"));
    }

    @Test
    void aOneTimeCodeWorksOnce() {
        var code = accounts.resetCode(operator);
        var reset = Map.of("loginName", operator.loginName, "code", code, "newPassword", "a quite new password");

        given().contentType(ContentType.JSON)
                .body(reset)
                .post("/api/v1/session/reset")
                .then()
                .statusCode(200);

        given().contentType(ContentType.JSON)
                .body(reset)
                .post("/api/v1/session/reset")
                .then()
                .statusCode(401);
        logIn(operator.loginName, "a quite new password").then().statusCode(200);
    }

    private static Response logIn(String name, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("loginName", name, "password", password))
                .post("/api/v1/session");
    }

    private static Response renew(String cookie) {
        return given().cookie(SessionResource.COOKIE, cookie).post("/api/v1/session/refresh");
    }
}
