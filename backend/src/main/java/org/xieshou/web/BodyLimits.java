package org.xieshou.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Refuses addresses and bodies that are too large: a file may be larger than a record. */
@ApplicationScoped
class BodyLimits {
    /** Characters; the server itself, which could only refuse without a word, takes more. */
    private static final int LONGEST_ADDRESS = 16_000;

    private static final Set<String> UPLOADS = Set.of("/api/v1/files", "/api/v1/imports");
    private static final int BEFORE_THE_SERVERS_LIMIT = 3;
    private static final int AFTER_THE_SERVERS_LIMIT = 1;

    private final WebConfig config;
    private final Refusals refusals;

    BodyLimits(WebConfig config, Refusals refusals) {
        this.config = config;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseAnnounced, BEFORE_THE_SERVERS_LIMIT);
        filters.register(this::boundUnannounced, AFTER_THE_SERVERS_LIMIT);
    }

    private void refuseAnnounced(RoutingContext context) {
        if (context.request().uri().length() > LONGEST_ADDRESS) {
            refusals.answer(context, 414);
            return;
        }
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit(context)) {
            refusals.answer(context, 413);
        } else {
            context.next();
        }
    }

    /** A body without a length is counted while it is read: a record's by {@link CountedBodies}, in words. */
    private void boundUnannounced(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, config.uploadLimit().asLongValue());
        context.next();
    }

    private Long limit(RoutingContext context) {
        var bound = UPLOADS.contains(context.normalizedPath()) ? config.uploadLimit() : config.bodyLimit();
        return bound.asLongValue();
    }
}
