package org.xieshou.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.xieshou.shared.Problem;

/**
 * Refuses addresses and bodies that are too large: a file may be larger than a record. A record is read as a whole before
 * anybody works on it, so that one that crawls or never ends holds nobody up; of uploads, each of which takes a thread
 * while it comes in, only so many are let in at a time.
 */
@ApplicationScoped
class BodyLimits {
    /** Characters; the server itself, which could only refuse without a word, takes more. */
    private static final int LONGEST_ADDRESS = 16_000;

    /** A quarter of the threads that work. */
    private static final int UPLOADS_AT_ONCE = 50;

    /** Bytes by which the reader of forms, which refuses in words, comes before the server, which only hangs up. */
    private static final long THE_READERS_LEAD = 1 << 20;

    private static final Set<String> UPLOADS = Set.of("/api/v1/files", "/api/v1/imports");
    private static final Set<String> FORMS = Set.of("multipart/", "application/x-www-form-urlencoded");
    private static final int BEFORE_THE_SERVERS_LIMIT = 3;
    private static final int AFTER_THE_SERVERS_LIMIT = 1;
    private static final int AFTER_THE_BODY = 0;

    private final WebConfig config;
    private final Refusals refusals;
    private final BodyHandler records;
    private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);

    BodyLimits(WebConfig config, Refusals refusals) {
        this.config = config;
        this.refusals = refusals;
        this.records = BodyHandler.create(false).setBodyLimit(config.bodyLimit().asLongValue());
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseAnnounced, BEFORE_THE_SERVERS_LIMIT);
        filters.register(this::take, AFTER_THE_SERVERS_LIMIT);
        filters.register(this::fillEmpty, AFTER_THE_BODY);
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

    private void take(RoutingContext context) {
        if (isUpload(context)) {
            letIn(context);
        } else if (isRecord(context)) {
            records.handle(context);
        } else {
            context.next();
        }
    }

    private void letIn(RoutingContext context) {
        if (uploads.tryAcquire()) {
            context.addEndHandler(_ -> uploads.release());
            context.put(
                    VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, config.uploadLimit().asLongValue() + THE_READERS_LEAD);
            context.next();
        } else {
            refusals.answer(context, Problem.busy());
        }
    }

    /** Where nothing came the framework would go on waiting for it. */
    private void fillEmpty(RoutingContext context) {
        if (isRecord(context) && context.body().buffer() == null) {
            ((RoutingContextInternal) context).setBody(Buffer.buffer());
        }
        context.next();
    }

    /** Forms are none: the provider of log-ins sends some, which its library reads. */
    private static boolean isRecord(RoutingContext context) {
        var headers = context.request().headers();
        var hasBody = headers.contains(HttpHeaders.CONTENT_LENGTH) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
        var type = String.valueOf(headers.get(HttpHeaders.CONTENT_TYPE));
        return hasBody
                && !isUpload(context)
                && FORMS.stream().noneMatch(form -> type.regionMatches(true, 0, form, 0, form.length()));
    }

    private Long limit(RoutingContext context) {
        var bound = isUpload(context) ? config.uploadLimit() : config.bodyLimit();
        return bound.asLongValue();
    }

    private static boolean isUpload(RoutingContext context) {
        return UPLOADS.contains(context.normalizedPath());
    }
}
