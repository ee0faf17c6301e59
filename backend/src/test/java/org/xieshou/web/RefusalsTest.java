package org.xieshou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusalsTest {
    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%00", "/api//", "/api/v1/%ff%fe", "/assets/missing.js", "/%2e%2e/.hidden.txt"})
    void whatMeetsNoResourceIsAProblem(String path) throws IOException {
        var answer = answerTo("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").containsIgnoringCase("content-type: application/problem+json");
    }

    /** The server refuses these before any of our code sees them. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/v1/%", "/api/v1/schools/%zz?q=%zz", "/%zz"})
    void anAddressNobodyCanReadIsRefused(String path) throws IOException {
        var answer = answerTo("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999999999999"})
    void aLengthNobodyCanReadIsRefused(String length) throws IOException {
        var answer =
                answerTo("POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                        + length + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    private String answerTo(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
