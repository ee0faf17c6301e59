package org.xieshou.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Gives each request a correlation id, taken from the caller's {@code X-Request-Id} when it is well formed, and writes one
 * line when it ends. Queries and bodies are never logged: they may name people.
 */
@ApplicationScoped
class RequestLog {
    private static final Logger LOG = Logger.getLogger(RequestLog.class);
    private static final String HEADER = "X-Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(this::follow, FIRST);
    }

    private void follow(RoutingContext context) {
        var started = System.nanoTime();
        var correlation = correlation(context.request());
        MDC.put("correlation", correlation);
        context.response().putHeader(HEADER, correlation);
        if (context.normalizedPath().startsWith("/api/")) {
            context.addEndHandler(_ -> write(context, Duration.ofNanos(System.nanoTime() - started)));
        }
        context.next();
    }

    private static String correlation(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    private static void write(RoutingContext context, Duration taken) {
        LOG.infof(
                "%s %s %d %d ms",
                context.request().method(),
                context.normalizedPath(),
                context.response().getStatusCode(),
                taken.toMillis());
    }
}
