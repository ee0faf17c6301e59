package org.xieshou.imports;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.xieshou.sheet.Sheet;
import org.xieshou.sheet.SheetFormat;
import org.xieshou.sheet.Sheets;

/** What a coordinator does with sheets, call by call. */
record ImportCalls(String token) {

    private static final RestAssuredConfig UTF8_NAMES = RestAssured.config()
            .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"))
            .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));

    private static final Duration LONGEST = Duration.ofSeconds(30);

    RequestSpecification as() {
        return given().config(UTF8_NAMES).auth().oauth2(token);
    }

    /** Sends a sample and waits for its preview. */
    String sendSample(ImportKind kind, String sample) {
        try {
            return send(kind, sample, Files.readAllBytes(Path.of("..", "samples", sample)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String send(ImportKind kind, String name, byte[] file) {
        var sent = as().multiPart("kind", kind.name())
                .multiPart("file", name, file)
                .post("/api/v1/imports");
        return accepted(sent);
    }

    String paste(ImportKind kind, String text) {
        var part = new MultiPartSpecBuilder(text)
                .controlName("text")
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
        return accepted(as().multiPart("kind", kind.name()).multiPart(part).post("/api/v1/imports"));
    }

    private String accepted(Response sent) {
        sent.then().log().ifValidationFails().statusCode(202);
        String id = sent.path("id");
        settled(id);
        return id;
    }

    void commit(String id) {
        as().post("/api/v1/imports/" + id + "/commit")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(202);
        settled(id).then().body("state", equalTo("COMMITTED"));
    }

    /** The import when its rows have been worked through. */
    Response settled(String id) {
        var end = Instant.now().plus(LONGEST);
        Response sheet;
        do {
            sheet = as().get("/api/v1/imports/" + id);
            sheet.then().log().ifValidationFails().statusCode(200);
        } while (sheet.<String>path("state").equals("RUNNING") && Instant.now().isBefore(end));
        return sheet;
    }

    Map<String, Integer> counts(String id) {
        return settled(id).path("counts");
    }

    List<Map<String, Object>> rows(String id, RowState state) {
        return as().queryParam("state", state)
                .queryParam("limit", 200)
                .get("/api/v1/imports/" + id + "/rows")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("items");
    }

    List<Map<String, Object>> list(String path) {
        return as().accept("application/json")
                .get(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("items");
    }

    void put(String path, Map<String, Object> body) {
        as().contentType("application/json")
                .body(body)
                .put(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }

    void post(String path) {
        as().post(path).then().log().ifValidationFails().statusCode(200);
    }

    void post(String path, Map<String, Object> body) {
        as().contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    byte[] download(String path) {
        return download(path, SheetFormat.XLSX_TYPE);
    }

    byte[] download(String path, String format) {
        return as().accept(format)
                .get(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    Sheet sheet(String path) {
        return Sheets.read(download(path)).getFirst();
    }
}
