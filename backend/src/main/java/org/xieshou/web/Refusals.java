package org.xieshou.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
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

    /** What failed on our side stays with the server's handler, which logs it. */
    private void refuse(RoutingContext context) {
        var status = context.statusCode();
        if (status >= 400 && status < 500 && !context.response().headWritten()) {
            answer(context, status);
        } else {
            context.next();
        }
    }

    void answer(RoutingContext context, int status) {
        var problem = Problem.of(status, "request.status-" + status);
        var language = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(
                        HttpHeaders.CONTENT_LANGUAGE, texts.language(language).toLanguageTag())
                .end(Json.encodeToBuffer(texts.body(
                        problem, language, URI.create(context.request().path()))));
    }
}
