package org.xieshou.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xieshou.district.Threshold;
import org.xieshou.indicator.SchoolResources.Standing;

/** The schools of one stage in one year against the lines and limits of the district. */
public final class DistrictBalance {

    private static final int FARTHEST = 2;

    private final List<SchoolResources> schools;
    private final Lines lines;

    /** What the district asks: a line for each resource and the largest coefficient of variation, both inclusive. */
    public record Lines(Map<Resource, BigDecimal> perResource, BigDecimal limit) {

        /** By the thresholds of a stage. */
        static Lines of(BalanceStage stage, Function<Threshold, BigDecimal> value) {
            var perResource = new EnumMap<Resource, BigDecimal>(Resource.class);
            for (var resource : Resource.values()) {
                perResource.put(resource, value.apply(Threshold.valueOf("BALANCE_" + stage + "_" + resource)));
            }
            return new Lines(perResource, value.apply(Threshold.valueOf("BALANCE_" + stage + "_LIMIT")));
        }
    }

    /** Keeps the schools that are assessed at all. */
    public DistrictBalance(List<SchoolResources> schools, Lines lines) {
        this.schools = schools.stream().filter(SchoolResources::assessed).toList();
        this.lines = lines;
    }

    /** Between the schools whose profile tells this resource; empty is not applicable. */
    public Optional<Variation> variation(Resource resource) {
        return Variation.between(schools.stream()
                .flatMap(school -> school.holding(resource).stream())
                .toList());
    }

    public Standing standing(SchoolResources school) {
        return school.standing(lines.perResource());
    }

    public List<SchoolResources> schools() {
        return schools;
    }

    /** The schools below the mean that add most to the variation, the worst first. */
    public List<SchoolResources> farthestBelow(Resource resource) {
        var mean = variation(resource).map(Variation::mean).orElse(BigDecimal.ZERO);
        return schools.stream()
                .filter(school -> shortfall(school, resource, mean).signum() > 0)
                .sorted(Comparator.comparing((SchoolResources school) -> shortfall(school, resource, mean))
                        .reversed())
                .limit(FARTHEST)
                .toList();
    }

    /** What a school below the mean adds to the weighted squares; zero for the others. */
    private static BigDecimal shortfall(SchoolResources school, Resource resource, BigDecimal mean) {
        return school.holding(resource)
                .map(holding -> mean.subtract(holding.perPupil()).max(BigDecimal.ZERO))
                .map(gap -> gap.multiply(gap).multiply(BigDecimal.valueOf(school.pupils())))
                .orElse(BigDecimal.ZERO);
    }

    /** Every school passes and each single one of the seven coefficients is within the limit. */
    public boolean passes() {
        return !schools.isEmpty()
                && schools.stream().allMatch(school -> standing(school).passes())
                && List.of(Resource.values()).stream().allMatch(this::withinLimit);
    }

    private boolean withinLimit(Resource resource) {
        return variation(resource)
                .filter(variation -> variation.coefficient().compareTo(lines.limit()) <= 0)
                .isPresent();
    }
}
