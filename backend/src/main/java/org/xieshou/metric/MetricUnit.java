package org.xieshou.metric;

/** What a metric counts. */
public enum MetricUnit {
    TIMES,
    DOCUMENTS,
    SCHOOLS
}
