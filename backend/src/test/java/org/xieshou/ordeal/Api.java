package org.xieshou.ordeal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.xieshou.file.FileForm;

/** The interface of a service at a port, as a client without any knowledge of it calls it. */
final class Api {

    static final String DEMO_PASSWORD = "xieshou-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    final int port;

    Api(int port) {
        this.port = port;
    }

    /** An answer; its body is missing where it is no JSON. */
    record Answer(int status, String type, String entityTag, String retryAfter, byte[] content) {

        JsonNode body() {
            try {
                return type.contains("json") ? JSON.readTree(content) : MissingNode.getInstance();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean done() {
            return status / 100 == 2;
        }

        /** A refusal as every client understands it. */
        boolean isProblem() {
            return type.startsWith("application/problem+json")
                    && body().path("status").asInt() == status
                    && !body().path("code").asText().isEmpty()
                    && !body().path("title").asText().isEmpty();
        }

        @Override
        public String toString() {
            return status + " " + type + " " + new String(content, StandardCharsets.UTF_8);
        }
    }

    boolean ready() {
        try {
            return send(request("/q/health/ready", null).GET()).status == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The access token of somebody of the demo. */
    String logIn(String who) throws IOException {
        var answer = call("POST", "/session", null, Map.of("loginName", who, "password", DEMO_PASSWORD));
        if (!answer.done()) {
            throw new AssertionError("log-in: " + answer);
        }
        return answer.body().path("accessToken").asText();
    }

    Answer get(String path, String token) throws IOException {
        return send(request("/api/v1" + path, token).GET());
    }

    Answer call(String method, String path, String token, Object body) throws IOException {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return send(request("/api/v1" + path, token)
                .header("Content-Type", "application/json")
                .method(method, content));
    }

    Answer patch(String path, String token, String entityTag, Object body) throws IOException {
        return send(request("/api/v1" + path, token)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", entityTag)
                .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Sends a form with a file and, for sheets, its kind. */
    Answer upload(String path, String token, String kind, String name, byte[] file) throws IOException {
        var form = FileForm.of(kind, name, file);
        return send(request("/api/v1" + path, token)
                .header("Content-Type", FileForm.TYPE)
                .POST(BodyPublishers.ofByteArray(form)));
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            var headers = answer.headers();
            return new Answer(
                    answer.statusCode(),
                    headers.firstValue("Content-Type").orElse(""),
                    headers.firstValue("ETag").orElse(null),
                    headers.firstValue("Retry-After").orElse(null),
                    answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
