package org.xieshou.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;
import org.xieshou.webhook.WebhookDelivery.DeliveryFailure;

@QuarkusTest
class WebhookDeliveryTest {

    @Inject
    TestAccounts accounts;

    @Inject
    SampleDistricts districts;

    @Inject
    WebhookJobs jobs;

    @Inject
    EntityManager database;

    @Inject
    Vertx vertx;

    private final Receiver receiver = new Receiver();
    private final List<Scheduler> schedulers = new ArrayList<>();
    private final UUID webhook = Uuid7.next();
    private SampleDistrict district;
    private String coordinator;
    private String secret;

    @BeforeEach
    void webhook() {
        district = districts.make();
        coordinator = accounts.tokenOf(district.id, Role.DISTRICT_COORDINATOR);
        put(receiver.url(), "Visit").statusCode(201);
        secret = call().post(path("/secret")).then().statusCode(200).extract().path("secret");
    }

    @AfterEach
    void stop() {
        schedulers.forEach(Scheduler::stop);
        receiver.close();
    }

    @Test
    void aChangeArrivesSignedWithWhatChanged() throws InterruptedException, WebhookVerificationException {
        start("one");
        var record = change("Visit");

        var received = receiver.next();
        received.verify(secret);
        assertThat(received.json().getString("type")).isEqualTo("Visit.changed");
        assertThat(received.json().getString("data.recordId")).isEqualTo(record.toString());
        assertThat(received.json().getString("data.link")).isEqualTo("/api/v1/visits/" + record);
        waitFor("DELIVERED");
        deliveries().body("items[0].id", equalTo(received.id())).body("items[0].attempts", equalTo(1));
    }

    @Test
    void whatIsNotWantedIsNotSent() throws InterruptedException {
        start("one");
        change("Pairing");
        var wanted = change("Visit");

        assertThat(receiver.next().json().getString("data.recordId")).isEqualTo(wanted.toString());
        assertThat(receiver.quiet()).isTrue();
    }

    @Test
    void whatFailedIsTriedAgainUnderTheSameIdAndRedirectsAreNotFollowed() throws InterruptedException {
        receiver.answerFirst(500, 302, 503);
        start("one");
        change("Visit");

        var ids = new HashSet<String>();
        for (var attempt = 0; attempt < 4; attempt++) {
            ids.add(receiver.next().id());
        }
        assertThat(ids).hasSize(1);
        waitFor("DELIVERED");
        deliveries().body("items[0].attempts", equalTo(4));
    }

    @Test
    void whatIsGivenUpIsListedWithItsReasonAndCanBeSentAgain() throws InterruptedException {
        receiver.answer(500);
        start("one");
        change("Visit");
        waitFor("FAILED");
        String failed = deliveries()
                .body("items[0].reason", equalTo("ANSWER"))
                .body("items[0].status", equalTo(500))
                .extract()
                .path("items[0].id");

        receiver.answer(200);
        call().post(path("/deliveries/" + failed + "/redelivery"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"));
        waitFor("DELIVERED");
    }

    @Test
    void aStoppedWebhookGetsNothingMore() {
        change("Visit");
        jobs.readFeed();
        put(receiver.url(), false, "Visit").statusCode(200);
        start("one");

        waitFor("FAILED");
        deliveries().body("items[0].reason", equalTo("STOPPED"));
        assertThat(receiver.quiet()).isTrue();
    }

    @Test
    void whatWaitsSurvivesARestart() throws InterruptedException {
        receiver.answer(500);
        var before = start("one");
        change("Visit");
        receiver.next();
        before.stop();
        receiver.answer(200);

        start("two");
        waitFor("DELIVERED");
    }

    @Test
    void twoProcessesShareAndLoseNothingWhenOneStops() throws InterruptedException {
        var first = start("one");
        start("two");
        var records = new HashSet<String>();
        for (var i = 0; i < 120; i++) {
            records.add(change("Visit").toString());
        }

        var arrived = new HashSet<String>();
        while (arrived.size() < 30) {
            arrived.add(receiver.next().json().getString("data.recordId"));
        }
        first.stop();
        while (arrived.size() < records.size()) {
            arrived.add(receiver.next().json().getString("data.recordId"));
        }
        assertThat(arrived).isEqualTo(records);
    }

    @Test
    void aReplaySendsTheSameOnceMore() throws InterruptedException {
        var from = Instant.now();
        start("one");
        change("Visit");
        var first = receiver.next();
        waitFor("DELIVERED");

        call().contentType(ContentType.JSON)
                .body(Map.of("from", from.toString()))
                .post(path("/replay"))
                .then()
                .statusCode(200);
        var again = receiver.next();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.json().getString("data.id")).isEqualTo(first.json().getString("data.id"));
    }

    @Test
    void aPrivateAddressIsNotReached() {
        var sending = new Sending(vertx, new Destinations(false, true), Clock.systemUTC());
        var message = new Sending.Message(Uuid7.next(), receiver.url(), new byte[32], "{}");

        assertThat(sending.send(message).failure()).isEqualTo(DeliveryFailure.NOT_ALLOWED);
        assertThat(receiver.quiet()).isTrue();
    }

    @Test
    void nobodyListeningIsAFailureThatMayPass() {
        var sending = new Sending(vertx, new Destinations(true, true), Clock.systemUTC());
        receiver.close();
        var message = new Sending.Message(Uuid7.next(), receiver.url(), new byte[32], "{}");

        assertThat(sending.send(message).failure()).isEqualTo(DeliveryFailure.NO_ANSWER);
    }

    @Test
    void whatCannotBeSentIsRefused() {
        put("ftp://127.0.0.1/", "Visit").statusCode(422).body("errors[0].code", equalTo("webhook.url-wrong"));
        put(receiver.url(), "CheckIn").statusCode(422).body("errors[0].code", equalTo("webhook.kind-unknown"));
    }

    private Scheduler start(String name) {
        var scheduler = jobs.scheduler(name);
        schedulers.add(scheduler);
        scheduler.start();
        return scheduler;
    }

    private ValidatableResponse put(String url, String... kinds) {
        return put(url, true, kinds);
    }

    private ValidatableResponse put(String url, boolean enabled, String... kinds) {
        var request = call().contentType(ContentType.JSON)
                .body(Map.of("name", "数据平台", "url", url, "kinds", List.of(kinds), "enabled", enabled));
        return (secret == null ? request : request.header("If-Match", "*"))
                .put(path(""))
                .then();
    }

    private String path(String below) {
        return "/api/v1/webhooks/" + webhook + below;
    }

    private RequestSpecification call() {
        return given().auth().oauth2(coordinator);
    }

    private ValidatableResponse deliveries() {
        return call().get(path("/deliveries")).then().statusCode(200);
    }

    /** Asks until the latest delivery has come to this state. */
    private void waitFor(String state) {
        var end = Instant.now().plusSeconds(20);
        while (!state.equals(deliveries().extract().path("items[0].state"))) {
            assertThat(Instant.now()).as("waiting for " + state).isBefore(end);
        }
    }

    private UUID change(String kind) {
        var record = Uuid7.next();
        districts.inside(
                district,
                () -> database.createNativeQuery("""
                                insert into history_entry (district_id, id, kind, record_id, path, at, change, fields)
                                values (:district, :id, :kind, :record, :path, now(), 'CHANGED', '{}')""")
                        .setParameter("district", district.id)
                        .setParameter("id", Uuid7.next())
                        .setParameter("kind", kind)
                        .setParameter("record", record)
                        .setParameter("path", "/api/v1/visits/" + record)
                        .executeUpdate());
        return record;
    }
}
