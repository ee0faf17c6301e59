package org.xieshou.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BuiltAppsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/visits", "/communities/0193e0c2-7a54-7c0e-9d6e-2f6f2f0d9a11"})
    void everyPageOfTheDashboardIsItsStartPage(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .body(containsString("dashboard of the test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/m", "/m/", "/m/visits/today"})
    void everyPageOfTheMobileAppIsItsOwnStartPage(String path) {
        given().get(path).then().statusCode(200).body(containsString("mobile app of the test"));
    }

    @Test
    void aFileWithAHashInItsNameIsKeptForever() {
        given().get("/assets/app-1a2b3c4d.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void theServiceWorkerIsAskedForAgain() {
        given().get("/m/sw.js").then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        var modified = given().get("/index.html").header("Last-Modified");
        given().header("If-Modified-Since", modified).get("/index.html").then().statusCode(304);
    }

    @Test
    void textIsCompressed() {
        given().header("Accept-Encoding", "gzip")
                .get("/assets/app-1a2b3c4d.js")
                .then()
                .header("Content-Encoding", "gzip");
    }

    @Test
    void aMissingFileIsNoPage() {
        given().get("/assets/app-old.js").then().statusCode(404).header("Cache-Control", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/m/../../secret.txt", "/.hidden.txt"
            })
    void nothingOutsideTheFolderIsServed(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(anyOf(equalTo(400), equalTo(404)));
    }

    @Test
    void anUnknownPathOfTheInterfaceIsAProblemAndNoPage() {
        given().get("/api/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void pagesMayLoadNothingFromElsewhere() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff");
    }
}
