package org.xieshou.metric;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All metrics that features provide. */
@ApplicationScoped
public class Metrics {

    private final List<Metric> known;

    Metrics(@All List<MetricSource> sources) {
        this.known = sources.stream()
                .flatMap(source -> source.metrics().stream())
                .sorted(Comparator.comparing(Metric::code))
                .toList();
    }

    public List<Metric> all() {
        return known;
    }

    public Optional<Metric> find(String code) {
        return known.stream().filter(metric -> metric.code().equals(code)).findFirst();
    }
}
