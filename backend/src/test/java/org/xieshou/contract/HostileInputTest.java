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
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;

/**
 * Sends every operation what no honest client would send, beside what honest clients send: nothing fails on our side,
 * every refusal is a problem in words, of a status that the contract names, and what was stored can be read afterwards.
 * {@code -Dhostile.seed=} sends other requests, {@code -Dhostile.requests=} more or fewer of them.
 */
@QuarkusTest
class HostileInputTest {

    private static final long SEED = Long.getLong("hostile.seed", 20_261_127);
    private static final long REQUESTS = Long.getLong("hostile.requests", 20_000);
    private static final long REQUESTS_OF_A_ROUND = 5_000;
    private static final int AT_ONCE = 6;

    @Inject
    InhabitedDistricts districts;

    @TestHTTPResource("/")
    URI server;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HostileAnswers answers = new HostileAnswers();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();

    /** A district with its people while hostile requests go to it. */
    private record Place(SampleDistrict district, Map<Role, Supplier<String>> people, Map<Role, String> tokens) {}

    @Test
    void everyRefusalSaysWhyAndWhatIsStoredCanBeRead() throws Exception {
        var operations = Operations.all();
        var contract = contract();
        var made = 0;
        var reads = 0;
        for (var first = 0L; first < REQUESTS; first += REQUESTS_OF_A_ROUND) {
            var place = place();
            var stranger = place();
            var requests = new HostileRequests(SEED, contract, operations, place.district, stranger.district);
            var readBack = new ReadBack(server, http, operations, place.district, place.tokens, answers);
            atOnce(LongStream.range(first, Math.min(first + REQUESTS_OF_A_ROUND, REQUESTS))
                    .mapToObj(number -> () -> {
                        var request = requests.get(number);
                        readBack.remember(
                                request, send(request, request.sender().stranger() ? stranger : place));
                    }));
            atOnce(readBack.everything());
            made += readBack.made();
            reads += readBack.reads();
        }
        System.out.printf(
                "%,d hostile requests to %d operations with seed %d: answers %s; %,d records made, %,d reads%n",
                REQUESTS, operations.size(), SEED, statuses, made, reads);
        assertThat(answers.wrong()).as("with -Dhostile.seed=" + SEED).isEmpty();
        assertThat(made).as("records made among %,d requests", REQUESTS).isGreaterThan((int) (REQUESTS / 100));
    }

    private static JsonNode contract() throws IOException {
        return SampleBodies.JSON.readTree(
                RestAssured.given().get("/q/openapi?format=json").asByteArray());
    }

    private Place place() {
        var district = districts.make();
        var people = districts.people(district);
        var tokens = new EnumMap<Role, String>(Role.class);
        people.forEach((role, token) -> tokens.put(role, token.get()));
        return new Place(district, people, tokens);
    }

    private static void atOnce(Stream<Runnable> calls) throws InterruptedException, ExecutionException {
        try (var workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (var done : calls.<Future<?>>map(workers::submit).toList()) {
                done.get();
            }
        }
    }

    private int send(HostileRequest request, Place place) {
        try {
            var answer = http.send(request.to(server, token(request, place)), BodyHandlers.ofByteArray());
            statuses.computeIfAbsent(answer.statusCode(), _ -> new LongAdder()).increment();
            answers.check(request, answer);
            return answer.statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(request.toString(), e);
        }
    }

    private static String token(HostileRequest request, Place place) {
        var role = request.sender().role();
        if (role == null) {
            return null;
        }
        return HostileRequests.END_TOKENS.contains(request.operation().id())
                ? place.people.get(role).get()
                : place.tokens.get(role);
    }
}
