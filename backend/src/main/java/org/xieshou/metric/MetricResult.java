package org.xieshou.metric;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a metric counted.
 *
 * @param onSite the sum of what counts in full
 * @param typedIn how much was typed in later, before it is reduced
 * @param typedInFactor what a record typed in later is worth in this district
 * @param target what was to be reached, or null when the records do not tell
 */
public record MetricResult(
        BigDecimal onSite,
        BigDecimal typedIn,
        BigDecimal typedInFactor,
        BigDecimal target,
        List<MetricRecord> records) {

    /** Of records that all count in full, such as documents. */
    public static MetricResult full(BigDecimal target, List<MetricRecord> records) {
        var counted = records.stream().filter(MetricRecord::counts).count();
        return new MetricResult(BigDecimal.valueOf(counted), BigDecimal.ZERO, BigDecimal.ONE, target, records);
    }

    /** Whether there is nothing at all: no record that counts and nothing that was to be reached. */
    public boolean empty() {
        return target == null && records.stream().noneMatch(MetricRecord::counts);
    }

    public BigDecimal value() {
        return onSite.add(typedIn.multiply(typedInFactor));
    }
}
