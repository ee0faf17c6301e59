package org.xieshou.provider;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the realm of the tests: one that runs already, or one started for them. */
final class Keycloak implements AutoCloseable {

    static final int PORT = Integer.parseInt(System.getenv().getOrDefault("KEYCLOAK_PORT", "8180"));

    private static final String PASSWORD = "of-the-provider";
    private static final String ADDRESS = "http://127.0.0.1:" + PORT;
    private static final String PEOPLE = "/admin/realms/district/users";

    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
    }

    static Keycloak start() {
        try {
            return new Keycloak(listens() ? null : launch());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch() throws IOException {
        var builder = new ProcessBuilder("../scripts/keycloak").redirectErrorStream(true);
        builder.environment().put("KEYCLOAK_PORT", String.valueOf(PORT));
        var process = builder.start();
        var printed = process.inputReader();
        for (var line = printed.readLine(); line != null; line = printed.readLine()) {
            if (line.contains("Listening on")) {
                Thread.startVirtualThread(() -> printed.lines().forEach(_ -> {}));
                return process;
            }
        }
        throw new IOException("Keycloak did not start");
    }

    private static boolean listens() {
        try (var _ = new Socket("127.0.0.1", PORT)) {
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }

    /** Somebody the provider knows by this name. */
    static void person(String name) {
        asAdministrator()
                .body(Map.of(
                        "username",
                        name,
                        "firstName",
                        "Somebody",
                        "lastName",
                        "Known",
                        "email",
                        name + "@example.org",
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD))))
                .post(ADDRESS + PEOPLE)
                .then()
                .statusCode(201);
    }

    /** Removes him and lets another person have the name. */
    static void replace(String name) {
        var id = asAdministrator()
                .queryParam("username", name)
                .get(ADDRESS + PEOPLE)
                .path("[0].id")
                .toString();
        asAdministrator().delete(ADDRESS + PEOPLE + "/" + id).then().statusCode(204);
        person(name);
    }

    /** What the provider gives him for the named application; it says it was issued at the address it was asked at. */
    static Response tokens(String address, String application, String name) {
        return given().formParams(Map.of(
                        "grant_type", "password",
                        "client_id", application,
                        "username", name,
                        "password", PASSWORD,
                        "scope", "openid"))
                .post(address + "/protocol/openid-connect/token");
    }

    private static io.restassured.specification.RequestSpecification asAdministrator() {
        var token = given().formParams(Map.of(
                        "grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin"))
                .post(ADDRESS + "/realms/master/protocol/openid-connect/token")
                .path("access_token")
                .toString();
        return given().contentType(ContentType.JSON).auth().oauth2(token);
    }
}
