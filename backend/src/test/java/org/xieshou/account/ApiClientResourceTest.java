package org.xieshou.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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
