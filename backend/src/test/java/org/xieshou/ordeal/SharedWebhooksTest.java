package org.xieshou.ordeal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Uuid7;

/** Two processes on one database tell another system by HTTPS what changes; one of them is killed. */
@Tag("ordeal")
class SharedWebhooksTest {

    private static final int CHANGES = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private int numbers;

    @Test
    void bothSendAndWhatOneLeavesTheOtherTakesUp() throws Exception {
        try (var postgres = InstalledPostgres.start();
                var receiver = new SecureReceiver()) {
            postgres.create("xieshou");
            var settings = new HashMap<>(InstalledPostgres.settings(postgres.port, "xieshou"));
            settings.put("XIESHOU_MASTER_KEY", "a-key-for-tests-only-0123456789abcdef");
            settings.put("XIESHOU_WEBHOOKS_PRIVATE_NETWORKS", "true");
            settings.put("XIESHOU_WEBHOOKS_PAUSE", "0.2S");
            settings.put("XIESHOU_WEBHOOKS_FIRST_RETRY", "0.2S");
            settings.put("JAVA_TOOL_OPTIONS", receiver.trust());
            try (var one = PackagedApplication.start(DemoFolder.empty("webhooks-one"), settings)) {
                var token = SmallDistrict.open(one);
                var other = PackagedApplication.start(DemoFolder.empty("webhooks-other"), settings);
                var secret = webhook(one.api, token, "/webhooks/" + Uuid7.next(), receiver.url("localhost"));

                var told = change(List.of(one.api, other.api), token);
                var seen = new HashSet<String>();
                assertThat(Moments.within(PATIENCE, () -> {
                            seen.addAll(senders(postgres));
                            return seen.size() == 2;
                        }))
                        .as("both processes are at it: %s", seen)
                        .isTrue();
                other.kill();
                told.addAll(change(List.of(one.api), token));

                assertThat(Moments.within(
                                PATIENCE.multipliedBy(2),
                                () -> arrived(receiver).containsAll(told)))
                        .as("arrived: %d of %d", arrived(receiver).size(), told.size())
                        .isTrue();
                for (var message : receiver.messages) {
                    new Webhook(secret).verify(message.body(), message.headers());
                }
            }
        }
    }

    @Test
    void aCertificateForAnotherNameIsNotBelieved() throws Exception {
        try (var receiver = new SecureReceiver()) {
            var settings = new HashMap<>(DemoFolder.SETTINGS);
            settings.put("XIESHOU_WEBHOOKS_PRIVATE_NETWORKS", "true");
            settings.put("XIESHOU_WEBHOOKS_PAUSE", "0.2S");
            settings.put("JAVA_TOOL_OPTIONS", receiver.trust());
            try (var service = PackagedApplication.start(DemoFolder.copy("webhooks-name"), settings)) {
                var token = service.api.logIn("coordinator");
                var webhook = "/webhooks/" + Uuid7.next();
                webhook(service.api, token, webhook, receiver.url("127.0.0.1"));
                change(List.of(service.api), token);

                assertThat(Moments.within(PATIENCE, () -> {
                            try {
                                var deliveries = service.api.get(webhook + "/deliveries", token);
                                return "NO_ANSWER"
                                        .equals(deliveries
                                                .body()
                                                .path("items")
                                                .path(0)
                                                .path("reason")
                                                .asText());
                            } catch (IOException e) {
                                return false;
                            }
                        }))
                        .isTrue();
                assertThat(receiver.messages).isEmpty();
            }
        }
    }

    private static String webhook(Api api, String token, String path, String url) throws IOException {
        var webhook = Map.of("name", "数据平台", "url", url, "kinds", List.of("School"), "enabled", true);
        SmallDistrict.done(api.call("PUT", path, token, webhook));
        return SmallDistrict.done(api.call("POST", path + "/secret", token, null))
                .body()
                .path("secret")
                .asText();
    }

    /** Makes changes by turns, by several people at once. */
    private Set<String> change(List<Api> services, String token) throws IOException {
        var changed = new HashSet<String>();
        for (var i = 0; i < CHANGES; i++) {
            var school = Uuid7.next().toString();
            var api = services.get(i % services.size());
            SmallDistrict.done(api.call("PUT", "/schools/" + school, token, SmallDistrict.school(++numbers)));
            changed.add(school);
        }
        return changed;
    }

    private static Set<String> senders(InstalledPostgres postgres) {
        try (var database = postgres.connect("xieshou")) {
            return Set.copyOf(Recount.column(
                    database,
                    "select distinct picked_by from scheduled_tasks where picked and task_name = 'webhook-delivery'"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> arrived(SecureReceiver receiver) {
        return receiver.messages.stream()
                .map(message -> {
                    try {
                        return JSON.readTree(message.body())
                                .path("data")
                                .path("recordId")
                                .asText();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());
    }
}
