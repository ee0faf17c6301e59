package org.xieshou.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Set;

/**
 * Refuses addresses and bodies that are too large: a file may be larger than a record. A body is read as a whole before
 * anybody works on it, a file onto the disk, so that one that crawls or never ends holds nobody up.
 */
@ApplicationScoped
class BodyLimits {
    /** Characters; the server itself, which could only refuse without a word, takes more. */
    private static final int LONGEST_ADDRESS = 16_000;

    private static final Set<String> UPLOADS = Set.of("/api/v1/files", "/api/v1/imports");
    private static final String PROVIDER = "/api/v1/session/provider";
    private static final String MULTIPART = "multipart/";
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final int BEFORE_THE_SERVERS_LIMIT = 3;
    private static final int AFTER_THE_SERVERS_LIMIT = 1;
    private static final int AFTER_THE_BODY = 0;

    private final WebConfig config;
    private final Refusals refusals;
    private final BodyHandler records;
    private final BodyHandler uploads;

    BodyLimits(WebConfig config, Refusals refusals) {
        this.config = config;
        this.refusals = refusals;
        this.records = BodyHandler.create(false).setBodyLimit(config.bodyLimit().asLongValue());
        this.uploads = BodyHandler.create(
                        Path.of(System.getProperty("java.io.tmpdir"), "uploads").toString())
                .setDeleteUploadedFilesOnEnd(true)
                .setBodyLimit(config.uploadLimit().asLongValue());
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseAnnounced, BEFORE_THE_SERVERS_LIMIT);
        filters.register(this::take, AFTER_THE_SERVERS_LIMIT);
        filters.register(this::look, AFTER_THE_BODY);
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
        var headers = context.request().headers();
        if (!hasBody(headers) || isOfProvider(context)) {
            context.next();
        } else if (isUpload(context)) {
            uploads.handle(context);
        } else if (hasType(headers, MULTIPART) || hasType(headers, URL_ENCODED)) {
            refusals.answer(context, 415);
        } else {
            records.handle(context);
        }
    }

    /** What a provider of log-ins posts is read by the library that understands it. */
    private static boolean isOfProvider(RoutingContext context) {
        return context.normalizedPath().startsWith(PROVIDER);
    }

    /** Where nothing came the framework would go on waiting for it. */
    private void look(RoutingContext context) {
        var headers = context.request().headers();
        var nothing = context.body().buffer() == null && context.fileUploads().isEmpty();
        if (!nothing || !hasBody(headers) || isOfProvider(context)) {
            context.next();
        } else if (!hasType(headers, MULTIPART)) {
            ((RoutingContextInternal) context).setBody(Buffer.buffer());
            context.next();
        } else if (context.request().formAttributes().isEmpty()) {
            refusals.answer(context, 400);
        } else {
            context.next();
        }
    }

    private static boolean hasBody(MultiMap headers) {
        return headers.contains(HttpHeaders.CONTENT_LENGTH) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean hasType(MultiMap headers, String type) {
        var given = headers.get(HttpHeaders.CONTENT_TYPE);
        return given != null && given.regionMatches(true, 0, type, 0, type.length());
    }

    private Long limit(RoutingContext context) {
        var bound = isUpload(context) ? config.uploadLimit() : config.bodyLimit();
        return bound.asLongValue();
    }

    private static boolean isUpload(RoutingContext context) {
        return UPLOADS.contains(context.normalizedPath());
    }
}
