package org.xieshou.metric;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a metric counted.
 *
 * @param onSite the sum of what counts in full
 * @param typedIn how much was not verified on site, before it is reduced
 * @param typedInFactor what such a record is worth in this district; null when records have no grade at all
 * @param target what was to be reached, or null when the records do not tell
 */
public record MetricResult(
        BigDecimal onSite,
        BigDecimal typedIn,
        BigDecimal typedInFactor,
        BigDecimal target,
        List<MetricRecord> records) {

    /** Of records that either count in full or not at all, such as documents. */
    public static MetricResult full(BigDecimal target, List<MetricRecord> records) {
        var counted = records.stream().filter(MetricRecord::counts).count();
        return new MetricResult(BigDecimal.valueOf(counted), BigDecimal.ZERO, null, target, records);
    }

    /** Whether its records are worth more or less by how well they are known. */
    public boolean graded() {
        return typedInFactor != null;
    }

    /** Whether no record counts, whatever was to be reached. */
    public boolean empty() {
        return records.stream().noneMatch(MetricRecord::counts);
    }
}
