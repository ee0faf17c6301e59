package org.xieshou.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Stream;

/** Refuses requests whose {@code Content-Type} or {@code Accept} is malformed; the framework would fail on them. */
@ApplicationScoped
class MediaTypes {
    private static final int BEFORE_THE_BODY = 2;

    private final Refusals refusals;

    MediaTypes(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_BODY);
    }

    private void check(RoutingContext context) {
        var headers = context.request().headers();
        var accepted = headers.getAll(HttpHeaders.ACCEPT).stream().flatMap(value -> Arrays.stream(value.split(",")));
        if (Stream.concat(headers.getAll(HttpHeaders.CONTENT_TYPE).stream(), accepted)
                .allMatch(MediaTypes::readable)) {
            context.next();
        } else {
            refusals.answer(context, 400);
        }
    }

    private static boolean readable(String type) {
        try {
            MediaType.valueOf(type.strip());
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
