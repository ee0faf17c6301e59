package org.xieshou.ordeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Uuid7;

/** The network to the database is cut while people read and write, and comes back. */
@Tag("ordeal")
class LostDatabaseTest {

    private static final int PEOPLE = 4;
    private static final int CUTS = 3;
    private static final long AWAY = 4_000;
    private static final Duration TO_COME_BACK = Duration.ofSeconds(30);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);

    private static final Map<String, String> NOBODY = Map.of("loginName", "nobody", "password", "nothing");

    private final AtomicInteger numbers = new AtomicInteger();
    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Queue<String> unclear = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void whoCallsMeanwhileIsToldToComeAgainAndNoRestartIsNeeded() throws Exception {
        var data = DemoFolder.empty("lost");
        try (var postgres = InstalledPostgres.start();
                var relay = new Relay(postgres.port)) {
            postgres.create("xieshou");
            var settings = new HashMap<>(InstalledPostgres.settings(relay.port(), "xieshou"));
            settings.put("XIESHOU_MASTER_KEY", "a-key-for-tests-only-0123456789abcdef");
            try (var service = PackagedApplication.start(data, settings)) {
                var token = SmallDistrict.open(service);
                var people = people(service.api, token);
                for (var cut = 0; cut < CUTS; cut++) {
                    assertGoesOn();
                    relay.cut();
                    assertThat(saysSo(service.api.call("POST", "/session", null, NOBODY)))
                            .isTrue();
                    for (var end = System.nanoTime() + AWAY * 1_000_000; System.nanoTime() < end; ) {
                        assertSaysSo(service.api, token);
                    }
                    relay.mend();
                    assertThat(Moments.within(TO_COME_BACK, service.api::ready)).isTrue();
                }
                assertGoesOn();
                over.set(true);
                for (var one : people) {
                    one.join();
                }

                assertThat(unclear).isEmpty();
                for (var school : written) {
                    assertThat(service.api.get(school, token).status())
                            .as(school)
                            .isEqualTo(200);
                }
            }
        }
    }

    private List<Thread> people(Api api, String token) {
        var people = new ArrayList<Thread>();
        for (var one = 0; one < PEOPLE; one++) {
            people.add(Thread.ofVirtual().start(() -> {
                while (!over.get()) {
                    work(api, token);
                }
            }));
        }
        return people;
    }

    private void work(Api api, String token) {
        var school = "/schools/" + Uuid7.next();
        try {
            var answer = api.call("PUT", school, token, SmallDistrict.school(numbers.incrementAndGet()));
            if (answer.done()) {
                written.add(school);
            } else {
                if (!saysSo(answer)) {
                    unclear.add(answer.toString());
                }
                Moments.sleep(50);
            }
        } catch (IOException noAnswer) {
            unclear.add("no answer: " + noAnswer);
        }
    }

    private void assertGoesOn() {
        var before = written.size();
        assertThat(Moments.within(TO_COME_BACK, () -> written.size() > before + 10))
                .as("writes are taken")
                .isTrue();
    }

    /** Without a database nothing is read or written, in words and soon; the process itself is well. */
    private static void assertSaysSo(Api api, String token) throws IOException {
        var begin = System.nanoTime();
        for (var answer : List.of(
                api.get("/schools", token),
                api.get("/me", token),
                api.call("PUT", "/schools/" + Uuid7.next(), token, Map.of()))) {
            assertThat(saysSo(answer)).as(answer.toString()).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST_ANSWER.multipliedBy(3));
        assertThat(api.get("/nothing-here", null).status()).isEqualTo(404);
    }

    private static boolean saysSo(Api.Answer answer) {
        return answer.status() == 503 && answer.isProblem() && answer.retryAfter() != null;
    }
}
