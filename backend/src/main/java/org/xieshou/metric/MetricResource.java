package org.xieshou.metric;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Page;

/** What criteria can be fed from. */
@Path("/api/v1/metrics")
@Tag(name = "evaluation")
@RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
public class MetricResource {

    private final Metrics metrics;
    private final CallerTexts texts;

    MetricResource(Metrics metrics, CallerTexts texts) {
        this.metrics = metrics;
        this.texts = texts;
    }

    @GET
    @Operation(operationId = "listMetrics", summary = "What can be counted from the records of a community")
    public Page<MetricView> list() {
        return Page.whole(metrics.all().stream()
                .map(metric -> new MetricView(
                        metric.code(),
                        texts.text("metric." + metric.code()),
                        metric.unit(),
                        texts.text("metric.unit-" + metric.unit()),
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
