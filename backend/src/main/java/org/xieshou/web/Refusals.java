package org.xieshou.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.xieshou.shared.Outages;
import org.xieshou.shared.Problem;
import org.xieshou.shared.ProblemTexts;

/** Refuses in the usual shape what never reaches a resource: missing files, oversized bodies. */
@ApplicationScoped
class Refusals {
    private final ProblemTexts texts;

    Refusals(ProblemTexts texts) {
        this.texts = texts;
    }

    void register(@Observes Router router) {
        router.route("/*").order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT).failureHandler(this::refuse);
    }

    /**
     * What failed on our side stays with the server's handler, which logs it; but who calls is looked up before any
     * resource is reached, and what is said then is for the caller.
     */
    private void refuse(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
        } else {
            problemOf(context).ifPresentOrElse(problem -> answer(context, problem), context::next);
        }
    }

    private static Optional<Problem> problemOf(RoutingContext context) {
        if (context.failure() instanceof Problem problem) {
            return Optional.of(problem);
        }
        var status = context.statusCode();
        var refused = status >= 400 && status < 500;
        return Outages.problemOf(context.failure()).or(() -> refused ? Optional.of(plain(status)) : Optional.empty());
    }

    private static Problem plain(int status) {
        return Problem.of(status, "request.status-" + status);
    }

    void answer(RoutingContext context, int status) {
        answer(context, plain(status));
    }

    void answer(RoutingContext context, Problem problem) {
        var language = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        problem.retryAfter().ifPresent(seconds -> context.response().putHeader(HttpHeaders.RETRY_AFTER, seconds));
        context.response()
                .setStatusCode(problem.status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(
                        HttpHeaders.CONTENT_LANGUAGE, texts.language(language).toLanguageTag())
                .end(Json.encodeToBuffer(texts.body(
                        problem, language, URI.create(context.request().path()))));
    }
}
