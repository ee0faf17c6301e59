package org.xieshou.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.xieshou.metric.Metric;
import org.xieshou.metric.Metrics;
import org.xieshou.scoring.CriteriaTree.MetricBook;

/** Publishes a scheme with what is known of the metrics it names. */
@ApplicationScoped
public class SchemePublication {

    private final Metrics metrics;
    private final Clock clock;
    private final EntityManager database;

    SchemePublication(Metrics metrics, Clock clock, EntityManager database) {
        this.metrics = metrics;
        this.clock = clock;
        this.database = database;
    }

    public Scheme publish(Scheme scheme) {
        scheme.publish(new KnownMetrics(), clock.instant());
        database.flush();
        return scheme;
    }

    private final class KnownMetrics implements MetricBook {

        @Override
        public boolean knows(String code) {
            return metrics.find(code).isPresent();
        }

        @Override
        public boolean tellsTarget(String code) {
            return metrics.find(code).filter(Metric::tellsTarget).isPresent();
        }
    }
}
