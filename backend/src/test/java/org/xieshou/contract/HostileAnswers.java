package org.xieshou.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What is wrong with answers: a failure on our side, a status the contract does not name, a refusal that says nothing.
 */
final class HostileAnswers {

    /** Refused before it is known which operation was meant. */
    private static final Set<Integer> OF_ALL = Set.of(405, 414);

    private final Collection<String> wrong = new ConcurrentLinkedQueue<>();

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    void check(HostileRequest request, HttpResponse<byte[]> answer) {
        var status = answer.statusCode();
        if (status >= 500) {
            note(request, answer, "failed");
        } else if (!request.operation().answersWith(status) && !OF_ALL.contains(status)) {
            note(request, answer, "is not documented");
        } else if (status >= 400 && !tellsWhy(answer)) {
            note(request, answer, "says nothing");
        }
    }

    private static boolean tellsWhy(HttpResponse<byte[]> answer) {
        try {
            var problem = SampleBodies.JSON.readTree(answer.body());
            return type(answer).startsWith("application/problem+json")
                    && problem.path("status").asInt() == answer.statusCode()
                    && problem.path("type").isTextual()
                    && problem.path("instance").isTextual()
                    && says(problem, "title")
                    && says(problem, "detail")
                    && errorsSay(problem);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean errorsSay(JsonNode problem) {
        for (var error : problem.path("errors")) {
            if (!error.path("pointer").isTextual() || !says(error, "detail")) {
                return false;
            }
        }
        return true;
    }

    /** A text that was not found is its own code. */
    private static boolean says(JsonNode problem, String part) {
        var text = problem.path(part).asText();
        return !text.isBlank() && !text.equals(problem.path("code").asText()) && !text.startsWith("request.");
    }

    static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    void note(HostileRequest request, HttpResponse<byte[]> answer, String what) {
        wrong.add("%s: %d %s, request %d by %s: %s %s %s → %s"
                .formatted(
                        what,
                        answer.statusCode(),
                        request.operation().id(),
                        request.number(),
                        request.sender(),
                        cut(request.address()),
                        request.headers(),
                        cut(new String(request.body(), StandardCharsets.UTF_8)),
                        cut(new String(answer.body(), StandardCharsets.UTF_8))));
    }

    void note(String what) {
        wrong.add(what);
    }

    private static String cut(String text) {
        return text.length() < 600 ? text : text.substring(0, 600) + "…";
    }
}
