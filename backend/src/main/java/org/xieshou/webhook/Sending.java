package org.xieshou.webhook;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xieshou.webhook.WebhookDelivery.DeliveryFailure;

/**
 * Sends one message (Standard Webhooks 1.0). Only the status of the answer counts: its body is not read, redirects are not
 * followed, and the connection goes to the address that was checked.
 */
@ApplicationScoped
class Sending {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_SECONDS = 15;

    /** A signed message on its way. */
    record Message(UUID id, String url, byte[] key, String body) {}

    /** What came of it: a status, or why there is none. */
    record Outcome(Integer status, DeliveryFailure failure) {

        boolean arrived() {
            return failure == null;
        }

        private static Outcome of(int status) {
            return new Outcome(status, status / 100 == 2 ? null : DeliveryFailure.ANSWER);
        }
    }

    private final HttpClient client;
    private final Destinations destinations;
    private final Clock clock;

    Sending(Vertx vertx, Destinations destinations, Clock clock) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout(CONNECT_MILLIS));
        this.destinations = destinations;
        this.clock = clock;
    }

    Outcome send(Message message) {
        var uri = URI.create(message.url);
        try {
            var address = destinations.allowed(uri);
            if (address == null) {
                return new Outcome(null, DeliveryFailure.NOT_ALLOWED);
            }
            var status = client.request(request(uri, address, message))
                    .compose(request -> request.send(message.body).map(answer -> closed(request, answer)))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS);
            return Outcome.of(status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, DeliveryFailure.NO_ANSWER);
        } catch (IOException | ExecutionException | TimeoutException e) {
            return new Outcome(null, DeliveryFailure.NO_ANSWER);
        }
    }

    private static int closed(HttpClientRequest request, HttpClientResponse answer) {
        request.connection().close();
        return answer.statusCode();
    }

    private RequestOptions request(URI uri, InetAddress address, Message message) {
        var secure = "https".equals(uri.getScheme());
        var port = uri.getPort() < 0 ? secure ? 443 : 80 : uri.getPort();
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setTimeout(TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
        headers(message).forEach(options::putHeader);
        return options;
    }

    private Map<String, String> headers(Message message) {
        var seconds = clock.instant().getEpochSecond();
        try {
            var signature =
                    new com.standardwebhooks.Webhook(message.key).sign(message.id.toString(), seconds, message.body);
            return Map.of(
                    "Content-Type",
                    "application/json",
                    "User-Agent",
                    "Xieshou",
                    "webhook-id",
                    message.id.toString(),
                    "webhook-timestamp",
                    String.valueOf(seconds),
                    "webhook-signature",
                    signature);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
