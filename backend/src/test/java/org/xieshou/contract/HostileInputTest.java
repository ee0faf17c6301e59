package org.xieshou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;
import org.xieshou.shared.Uuid7;

/**
 * Sends every operation what no honest client would send: nothing fails on our side, and every refusal is a problem in
 * words, of a status that the operation's documentation names. Each place of a request gets a few hostile values, another
 * few each; {@code -Dhostile.values=99} gives all to each, which takes minutes.
 */
@QuarkusTest
class HostileInputTest {

    private static final int VALUES_EACH = Integer.getInteger("hostile.values", 3);

    /** These end what the calls after them need. */
    private static final Set<String> LEFT_OUT = Set.of("lockAccount", "logOutEverywhere", "changePassword");

    @Inject
    InhabitedDistricts districts;

    @TestHTTPResource("/")
    URI server;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<String> wrong = new TreeSet<>();
    private JsonNode contract;
    private SampleDistrict district;
    private Map<Role, Supplier<String>> people;
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private int turn;

    /** One call: what is not said is as an honest client would have it. */
    private record Call(Called operation, String token, String address, String body, Map<String, String> headers) {

        Call at(String another) {
            return new Call(operation, token, another, body, headers);
        }

        Call with(String header, String value) {
            var more = new HashMap<>(headers);
            more.put(header, value);
            return new Call(operation, token, address, body, more);
        }

        Call sending(String another) {
            return new Call(operation, token, address, another, headers);
        }
    }

    @BeforeEach
    void inhabit() throws IOException {
        contract = SampleBodies.JSON.readTree(
                RestAssured.given().get("/q/openapi?format=json").asByteArray());
        district = districts.make();
        people = districts.people(district);
    }

    @Test
    void addressesAreRefusedInWords() {
        for (var operation : operations()) {
            var call = honest(operation);
            var segments = call.address.replaceFirst("\\?.*", "").split("/");
            var template = operation.path().split("/");
            for (var i = 0; i < template.length; i++) {
                for (var value : template[i].startsWith("{") ? some(HostileValues.ADDRESS) : List.<String>of()) {
                    var hostile = segments.clone();
                    hostile[i] = value;
                    send(call.at(String.join("/", hostile)).with("If-Match", "\"99\""));
                }
            }
            for (var parameter : operation.parameters()) {
                for (var value :
                        "query".equals(parameter.get("in")) ? some(HostileValues.ADDRESS) : List.<String>of()) {
                    var separator = call.address.contains("?") ? "&" : "?";
                    send(call.at(call.address + separator + parameter.get("name") + "=" + value));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void headersAreRefusedInWords() {
        for (var operation : operations()) {
            for (var header : HostileValues.HEADERS) {
                send(honest(operation).with(header, HostileValues.HEADER.get(turn++ % HostileValues.HEADER.size())));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void bodiesAreRefusedInWords() {
        for (var operation : withBody()) {
            for (var body : HostileValues.BODIES) {
                send(honest(operation).sending(body).with("If-Match", "*"));
            }
            send(honest(operation).with("Content-Type", "text/plain"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void valuesAreRefusedInWords() {
        var bodies = new HostileBodies(contract, VALUES_EACH);
        for (var operation : withBody()) {
            for (var body : bodies.of(operation, new SampleBodies(district).of(operation))) {
                var call = honest(operation).sending(body);
                send(operation.method().equals("PATCH") ? call.with("If-Match", "*") : call);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void uploadsAreRefusedInWords() {
        var uploads = operations().stream().filter(Called::multipart).toList();
        for (var operation : uploads) {
            for (var body : HostileValues.MULTIPARTS) {
                for (var boundary : List.of("b", "", "other", "b".repeat(80))) {
                    send(honest(operation)
                            .sending(body)
                            .with("Content-Type", "multipart/form-data; boundary=" + boundary));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<Called> operations() {
        return Operations.all().stream()
                .filter(operation -> !LEFT_OUT.contains(operation.id()))
                .sorted(Comparator.comparing(operation -> operation.method().equals("DELETE")))
                .toList();
    }

    private List<Called> withBody() {
        return operations().stream()
                .filter(operation -> operation.body() != null && !operation.multipart())
                .toList();
    }

    private List<String> some(List<String> values) {
        var some = new ArrayList<String>();
        for (var i = 0; i < Math.min(VALUES_EACH, values.size()); i++) {
            some.add(values.get(turn++ % values.size()));
        }
        return some;
    }

    private String token(Called operation) {
        var rights = RightsTable.read().get(operation.id());
        var role = Stream.concat(Stream.of(Role.DISTRICT_COORDINATOR), Arrays.stream(Role.values()))
                .filter(one -> rights.of(one).equals("yes"))
                .findFirst()
                .orElse(Role.DISTRICT_COORDINATOR);
        return tokens.computeIfAbsent(role, one -> people.get(one).get());
    }

    private Call honest(Called operation) {
        var token = token(operation);
        var path = district.fill(operation.path());
        var made = operation.method().equals("PUT") && operation.path().matches(".*\\{\\w*[iI]d}");
        var address = (made ? SampleBodies.withNewId(path, Uuid7.next()) : path) + operation.query(district);
        var headers = new HashMap<>(Map.of("Accept", operation.accept()));
        if (operation.body() == null || operation.multipart()) {
            return new Call(operation, token, address, "", headers);
        }
        headers.put("Content-Type", operation.contentType());
        var body = new SampleBodies(district).of(operation).toString();
        return new Call(operation, token, address, body, headers);
    }

    private void send(Call call) {
        var request = HttpRequest.newBuilder(server.resolve(call.address))
                .header("Authorization", "Bearer " + call.token)
                .method(call.operation.method(), BodyPublishers.ofString(call.body));
        call.headers.forEach(request::setHeader);
        try {
            check(call, http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(call.toString(), e);
        }
    }

    private void check(Call call, HttpResponse<String> answer) throws IOException {
        var status = answer.statusCode();
        if (status >= 500) {
            note(call, answer, "failed");
        }
        if (!call.operation.answersWith(status) && status != 405) {
            note(call, answer, "is not documented");
        }
        if (status < 400) {
            return;
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            note(call, answer, "is no problem");
            return;
        }
        var problem = SampleBodies.JSON.readTree(answer.body());
        if (problem.path("status").asInt() != status
                || mute(problem)
                || problem.path("title").asText().startsWith("request.")) {
            note(call, answer, "says nothing");
        }
        problem.path("errors").forEach(error -> {
            if (mute(error)) {
                note(call, answer, "says nothing of a value");
            }
        });
    }

    private static boolean mute(JsonNode problem) {
        return problem.path("detail").asText().equals(problem.path("code").asText());
    }

    private void note(Call call, HttpResponse<String> answer, String what) {
        wrong.add(what + ": " + answer.statusCode() + " " + call.operation.id() + " " + cut(call.address) + " "
                + call.headers + " " + cut(call.body) + " → " + cut(answer.body()));
    }

    private static String cut(String text) {
        return text.length() < 200 ? text : text.substring(0, 200) + "…";
    }
}
