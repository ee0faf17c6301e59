package org.xieshou.webhook;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Another system on this machine, which takes what it is sent and answers as it was told to. */
final class Receiver implements AutoCloseable {

    /** What came in. */
    record Received(String id, Map<String, List<String>> headers, String body) {

        JsonPath json() {
            return JsonPath.from(body);
        }

        void verify(String secret) throws WebhookVerificationException {
            try {
                new com.standardwebhooks.Webhook(secret).verify(body, headers);
            } catch (com.standardwebhooks.exceptions.EmptyWebhookSecretException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    private volatile int usual = 204;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        received.add(new Received(headers.getFirst("webhook-id"), Map.copyOf(headers), body));
        var answer = answers.poll();
        if (answer != null && answer / 100 == 3) {
            exchange.getResponseHeaders().add("Location", url() + "elsewhere");
        }
        exchange.sendResponseHeaders(answer == null ? usual : answer, -1);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Answers with these first, in this order. */
    void answerFirst(int... statuses) {
        for (var status : statuses) {
            answers.add(status);
        }
    }

    void answer(int status) {
        usual = status;
    }

    /** The next message, for which it waits a while. */
    Received next() throws InterruptedException {
        var next = received.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing came");
        }
        return next;
    }

    boolean quiet() {
        return received.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
