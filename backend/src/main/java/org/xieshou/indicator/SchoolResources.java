package org.xieshou.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.indicator.Variation.Holding;

/** Pupils of a school in one stage and year, and the raw totals of those resources that its profile tells. */
public record SchoolResources(UUID schoolId, String name, long pupils, Map<Resource, BigDecimal> totals) {

    /** Teaching points with fewer pupils are not assessed. */
    private static final long SMALLEST_ASSESSED = 50;

    private static final BigDecimal TOLERANCE = new BigDecimal("0.85");
    private static final int MUST_REACH = Resource.values().length - 1;

    /** How a school stands: each value in the unit of its line, which lines it reaches, and whether it passes. */
    public record Standing(Map<Resource, BigDecimal> values, Map<Resource, Boolean> reached, boolean passes) {}

    public boolean assessed() {
        return pupils >= SMALLEST_ASSESSED;
    }

    Optional<Holding> holding(Resource resource) {
        return Optional.ofNullable(totals.get(resource)).map(total -> new Holding(pupils, total));
    }

    /** Passes when six of seven lines are reached and the remaining value is at least 85 % of its line. */
    public Standing standing(Map<Resource, BigDecimal> lines) {
        var values = new EnumMap<Resource, BigDecimal>(Resource.class);
        var reached = new EnumMap<Resource, Boolean>(Resource.class);
        var tolerable = 0;
        for (var resource : Resource.values()) {
            var value = value(resource);
            var line = lines.get(resource);
            values.put(resource, value);
            reached.put(resource, value != null && value.compareTo(line) >= 0);
            tolerable += value != null && value.compareTo(line.multiply(TOLERANCE)) >= 0 ? 1 : 0;
        }
        var lineCount = reached.values().stream().filter(Boolean::booleanValue).count();
        return new Standing(values, reached, lineCount >= MUST_REACH && tolerable == Resource.values().length);
    }

    private BigDecimal value(Resource resource) {
        var total = totals.get(resource);
        return total == null || pupils == 0
                ? null
                : resource.inItsUnit(total).divide(BigDecimal.valueOf(pupils), MathContext.DECIMAL128);
    }
}
