package org.xieshou.metric;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.xieshou.shared.Page;
import org.xieshou.shared.ProblemTexts;

/** What criteria can be fed from. */
@Path("/api/v1/metrics")
@Tag(name = "evaluation")
@RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
public class MetricResource {

    private final Metrics metrics;
    private final ProblemTexts texts;

    MetricResource(Metrics metrics, ProblemTexts texts) {
        this.metrics = metrics;
        this.texts = texts;
    }

    @GET
    @Operation(operationId = "listMetrics", summary = "What can be counted from the records of a community")
    public Page<MetricView> list(
            @Schema(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var language = texts.language(acceptLanguage);
        return Page.whole(metrics.all().stream()
                .map(metric -> new MetricView(
                        metric.code(),
                        texts.text(language, "metric." + metric.code(), List.of()),
                        metric.unit(),
                        texts.text(language, "metric.unit-" + metric.unit(), List.of()),
                        metric.tellsTarget()))
                .toList());
    }

    /** A metric that a criterion may name; {@code tellsTarget} means that the records know what was to be reached. */
    public record MetricView(
            @NotNull String code,
            @NotNull String name,
            @NotNull MetricUnit unit,
            @NotNull String unitName,
            @NotNull boolean tellsTarget) {}
}
