package org.xieshou.web;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Serves the dashboard at {@code /} and the mobile app at {@code /m/}. A path that names no file is a page of the app and
 * answers its start page; files with a hash in their name never change, everything else is asked for again each time.
 */
@ApplicationScoped
public class BuiltApps {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final Path root;
    private final Set<String> compressed;

    BuiltApps(WebConfig config, VertxHttpBuildTimeConfig http) {
        this.root = config.root().toAbsolutePath().normalize();
        this.compressed = Set.copyOf(http.compressMediaTypes().orElseThrow());
    }

    void serve(@Observes Router router) {
        if (Files.exists(root.resolve("index.html"))) {
            var files = StaticHandler.create(FileSystemAccess.ROOT, root.toString())
                    .setFilesReadOnly(false)
                    .setIncludeHidden(false);
            router.route("/*")
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                    .handler(context -> answer(context, files));
        }
    }

    private void answer(RoutingContext context, StaticHandler files) {
        var path = context.normalizedPath();
        if (belongsToServer(path)) {
            context.next();
        } else if (path.equals("/m")) {
            context.redirect("/m/");
        } else if (isPage(path)) {
            context.reroute(path.startsWith("/m/") ? "/m/index.html" : "/index.html");
        } else {
            context.addHeadersEndHandler(_ -> finish(context, path));
            files.handle(context);
        }
    }

    private static boolean belongsToServer(String path) {
        return path.startsWith("/api/") || path.startsWith("/q/");
    }

    /** Pages have no dot in their last segment; files do. */
    private static boolean isPage(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    private void finish(RoutingContext context, String path) {
        if (context.response().getStatusCode() < 400) {
            var lifetime = path.contains("/assets/") ? FOREVER : ASK_AGAIN;
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, lifetime);
        }
        HttpCompressionHandler.compressIfNeeded(context, compressed);
    }
}
