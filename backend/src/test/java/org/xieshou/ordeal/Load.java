package org.xieshou.ordeal;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.xieshou.file.Samples;
import org.xieshou.shared.Uuid7;

/** People of the demo who write without pause, each in a thread of his own, and remember what was acknowledged. */
final class Load implements AutoCloseable {

    private static final int PEOPLE = 6;
    private static final int BETWEEN_PICTURES = 5;
    private static final AtomicInteger PICTURES = new AtomicInteger();

    private final Api api;
    private final String token;
    private final World world;
    private final List<Thread> people;
    private volatile boolean over;

    final Queue<Write> writes = new ConcurrentLinkedQueue<>();
    final Queue<Picture> pictures = new ConcurrentLinkedQueue<>();

    /** Answers that nobody should get, whatever happens to the service. */
    final Queue<String> odd = new ConcurrentLinkedQueue<>();

    /** How often somebody was told to come again. */
    final AtomicInteger refused = new AtomicInteger();

    /** A record that was sent, and whether the service said that it has it. */
    static final class Write {
        final String path;
        final Map<String, Object> body;
        volatile boolean acknowledged;

        Write(String path, Map<String, Object> body) {
            this.path = path;
            this.body = body;
        }
    }

    /** A picture that was acknowledged. */
    record Picture(String id, byte[] sent) {}

    /** Where the visits of the load take place and who comes. */
    record World(String community, String organiser, String host, String person) {

        static World of(Api api, String token) throws IOException {
            for (var item : items(api, "/communities?limit=50", token)) {
                var community = api.get("/communities/" + item.path("id").asText(), token)
                        .body();
                var schools = StreamSupport.stream(community.path("members").spliterator(), false)
                        .filter(member -> member.path("to").isMissingNode())
                        .map(member -> member.path("school").path("id").asText())
                        .toList();
                if (community.path("state").asText().equals("ACTIVE") && schools.size() > 1) {
                    var person = items(api, "/staff?limit=1", token).get(0);
                    return new World(
                            community.path("id").asText(),
                            schools.getFirst(),
                            schools.getLast(),
                            person.path("id").asText());
                }
            }
            throw new AssertionError("The demo has no running community");
        }

        private static JsonNode items(Api api, String path, String token) throws IOException {
            return api.get(path, token).body().path("items");
        }

        private Map<String, Object> visit() {
            var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
            var body = new LinkedHashMap<String, Object>();
            body.put("communityId", community);
            body.put("kind", "LESSON_DELIVERY");
            body.put("organiserSchoolId", organiser);
            body.put("hostSchoolIds", List.of(host));
            body.put("firstDay", today);
            body.put("lastDay", today);
            body.put("theme", "听评课 " + UUID.randomUUID());
            return body;
        }

        private Map<String, Object> checkIn() {
            return Map.of(
                    "occurredAt",
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    "staffId",
                    person,
                    "reason",
                    "手机没电");
        }
    }

    private Load(Api api, String token, World world) {
        this.api = api;
        this.token = token;
        this.world = world;
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(one -> Thread.ofPlatform().start(this::work))
                .toList();
    }

    static Load on(Api api) throws IOException {
        var token = api.logIn("coordinator");
        return new Load(api, token, World.of(api, token));
    }

    private void work() {
        for (var turn = 1; !over; turn++) {
            var visit = "/visits/" + Uuid7.next();
            if (put(visit, world.visit())) {
                put(visit + "/check-ins/" + Uuid7.next(), world.checkIn());
            } else {
                Moments.sleep(50);
            }
            if (turn % BETWEEN_PICTURES == 0) {
                sendPicture();
            }
        }
    }

    private boolean put(String path, Map<String, Object> body) {
        var write = new Write(path, body);
        writes.add(write);
        try {
            var answer = api.call("PUT", path, token, body);
            write.acknowledged = answer.done();
            lookAt(path, answer);
        } catch (IOException nothingKnown) {
            return false;
        }
        return write.acknowledged;
    }

    private void sendPicture() {
        var number = PICTURES.incrementAndGet();
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, number);
        var sent = Samples.encoded(image, "png");
        try {
            var answer = api.upload("/files", token, null, number + ".png", sent);
            if (answer.done()) {
                pictures.add(new Picture(answer.body().path("id").asText(), sent));
            }
            lookAt("/files", answer);
        } catch (IOException nothingKnown) {
            Moments.sleep(50);
        }
    }

    private void lookAt(String path, Api.Answer answer) {
        if (answer.status() == 503 && answer.isProblem() && answer.retryAfter() != null) {
            refused.incrementAndGet();
        } else if (!answer.done()) {
            odd.add(path + ": " + answer);
        }
    }

    long acknowledged() {
        return writes.stream().filter(write -> write.acknowledged).count();
    }

    /** Everybody finishes what he is at. */
    @Override
    public void close() {
        over = true;
        people.forEach(one -> {
            try {
                one.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /**
     * Sends everything once more, as phones do that got no answer, and tells what is not as it should be: what was
     * acknowledged is there and unchanged, the rest is taken now.
     */
    List<String> repeat(Api service) throws IOException {
        var wrong = new ArrayList<String>();
        var again = service.logIn("coordinator");
        for (var write : writes) {
            var answer = service.call("PUT", write.path, again, write.body);
            if (!(answer.status() == 200 || answer.status() == 201 && !write.acknowledged)) {
                wrong.add(write.path + (write.acknowledged ? " was acknowledged: " : ": ") + answer);
            }
        }
        for (var picture : pictures) {
            var known = service.upload("/files", again, null, "again.png", picture.sent());
            var content = service.get("/files/" + picture.id(), again);
            if (known.status() != 200
                    || !known.body().path("id").asText().equals(picture.id())
                    || content.status() != 200
                    || content.content().length != known.body().path("bytes").asInt()) {
                wrong.add("picture " + picture.id() + ": " + known + " / " + content.status());
            }
        }
        return wrong;
    }
}
