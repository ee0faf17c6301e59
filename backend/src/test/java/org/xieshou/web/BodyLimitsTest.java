package org.xieshou.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitsTest {
    private static final byte[] TWO_MEBIBYTES =
            ("{\"loginName\":\"" + "x".repeat(2 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

    @TestHTTPResource("/api/v1/session")
    URI session;

    @Test
    void aRecordLargerThanItMayBeIsRefusedInTheCallersLanguage() {
        given().contentType("application/json")
                .header("Accept-Language", "en")
                .body(TWO_MEBIBYTES)
                .post("/api/v1/session")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("request.status-413"), "title", equalTo("Too large"));
    }

    @Test
    void aBodyWithoutALengthIsCountedWhileItIsRead() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var body = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TWO_MEBIBYTES));
            var request = HttpRequest.newBuilder(session)
                    .version(HttpClient.Version.HTTP_1_1)
                    .header("Content-Type", "application/json")
                    .POST(body)
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("request.status-413");
        }
    }

    @Test
    void anAddressLongerThanItMayBeIsRefusedInWords() {
        given().get("/api/v1/schools?q=" + "x".repeat(20_000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("code", equalTo("request.status-414"));
    }

    @Test
    void aFileMayBeLarger() {
        given().multiPart("file", "photo.jpg", TWO_MEBIBYTES)
                .post("/api/v1/files")
                .then()
                .statusCode(not(413));
    }
}
