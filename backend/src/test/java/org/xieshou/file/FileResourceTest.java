package org.xieshou.file;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;

@QuarkusTest
class FileResourceTest {

    static final RestAssuredConfig UTF8_NAMES = RestAssured.config()
            .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"))
            .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    UUID district;
    String teacher;

    @BeforeEach
    void aTeacher() {
        district = districts.make();
        teacher = accounts.tokenOf(district, Role.TEACHER);
    }

    @Test
    void aPhotoIsKeptUprightAndComesBackWithoutItsPlace() throws IOException {
        var sent = send(teacher, "操场.JPG", Samples.phonePhoto(40, 20));

        sent.then()
                .statusCode(201)
                .body("name", equalTo("操场.jpg"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(20))
                .body("height", equalTo(40));
        var kept = get(teacher, sent.path("id"), "");
        kept.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", startsWith("inline; filename*=UTF-8''%E6%93%8D"));
        assertThat(kept.asByteArray()).hasSize(sent.<Integer>path("bytes"));
        assertThat(new String(kept.asByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET");
    }

    @Test
    void aPhotoHasASmallCopy() throws IOException {
        String id = send(teacher, "a.png", Samples.picture("png", 1280, 640)).path("id");

        var thumbnail = ImageIO.read(new ByteArrayInputStream(
                get(teacher, id, "/thumbnail").then().statusCode(200).extract().asByteArray()));

        assertThat(thumbnail.getWidth()).isEqualTo(320);
        assertThat(thumbnail.getHeight()).isEqualTo(160);
    }

    @Test
    void aDocumentHasNoSmallCopy() {
        String id = send(teacher, "a.pdf", Samples.pdf()).path("id");

        get(teacher, id, "").then().statusCode(200).contentType("application/pdf");
        get(teacher, id, "/thumbnail").then().statusCode(404).body("code", equalTo("file.no-thumbnail"));
    }

    @Test
    void sendingTheSameAgainIsTheSameFile() {
        var first = send(teacher, "a.pdf", Samples.pdf());
        var again = send(teacher, "b.pdf", Samples.pdf());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void aFileThatIsAttachedNowhereIsItsSendersAlone() {
        String id = send(teacher, "a.pdf", Samples.pdf()).path("id");

        get(accounts.tokenOf(district, Role.TEACHER), id, "").then().statusCode(404);
        get(accounts.tokenOf(district, Role.DISTRICT_COORDINATOR), id, "")
                .then()
                .statusCode(404);
        get(accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR), id, "/thumbnail")
                .then()
                .statusCode(404);
    }

    @Test
    void theSameContentOfTwoPeopleIsTwoFiles() {
        var colleague = accounts.tokenOf(district, Role.TEACHER);
        String mine = send(teacher, "a.pdf", Samples.pdf()).path("id");

        var theirs = send(colleague, "a.pdf", Samples.pdf());

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.<String>path("id")).isNotEqualTo(mine);
        get(colleague, theirs.path("id"), "").then().statusCode(200);
    }

    @Test
    void whatIsNotWantedIsRefusedWithItsReason() {
        refused("a.jpg", "<script>alert(1)</script>".getBytes(), 415, "file.type-unknown");
        refused("a.jpg", new byte[0], 422, "file.empty");
        refused("a.jpg", java.util.Arrays.copyOf(Samples.picture("jpg", 99, 99), 60), 422, "file.picture-unreadable");
        refused("a.pdf", java.util.Arrays.copyOf(Samples.pdf(), (20 << 20) + 1), 413, "file.too-large");
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        given().auth()
                .oauth2(teacher)
                .multiPart("other", "x")
                .post("/api/v1/files")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    private void refused(String name, byte[] content, int status, String code) {
        send(teacher, name, content).then().statusCode(status).body("code", equalTo(code));
    }

    private static Response send(String token, String name, byte[] content) {
        return given().config(UTF8_NAMES)
                .auth()
                .oauth2(token)
                .multiPart("file", name, content)
                .post("/api/v1/files");
    }

    private static Response get(String token, String id, String what) {
        return given().auth().oauth2(token).get("/api/v1/files/" + id + what);
    }
}
