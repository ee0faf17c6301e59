package org.xieshou.provider;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An application nobody has connected to a provider. */
@QuarkusTest
class WithoutProviderTest {

    @Test
    void offersNone() {
        given().get("/api/v1/session/provider")
                .then()
                .statusCode(200)
                .body("offered", equalTo(false))
                .body("label", nullValue());
    }

    @Test
    void sendsNobodyAway() {
        given().redirects()
                .follow(false)
                .get("/api/v1/session/provider/log-in?to=/visits")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/log-in?refused=refused&to=%2Fvisits"));
    }

    @Test
    void hearsOfNoLogOut() {
        given().formParam("logout_token", "anything")
                .post("/api/v1/session/provider/log-out")
                .then()
                .statusCode(404);
    }
}
