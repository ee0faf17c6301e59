package org.xieshou.metric;

import java.util.List;

/** A feature that provides metrics: a bean that is one, or one that makes several of a kind. */
public interface MetricSource {

    List<Metric> metrics();
}
