package org.xieshou.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestLogTest {
    @Test
    void aRequestGetsAnIdentityOfItsOwn() {
        given().get("/api/v1/nowhere").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theCallersIdentityIsKept() {
        given().header("X-Request-Id", "order-4711")
                .get("/api/v1/nowhere")
                .then()
                .header("X-Request-Id", equalTo("order-4711"));
    }

    @Test
    void anIdentityThatCouldForgeLogLinesIsReplaced() {
        given().header("X-Request-Id", "x y{}\"0123456")
                .get("/api/v1/nowhere")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }
}
