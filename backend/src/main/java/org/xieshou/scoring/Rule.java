package org.xieshou.scoring;

import static org.xieshou.scoring.Quantity.BASELINE;
import static org.xieshou.scoring.Quantity.CEILING;
import static org.xieshou.scoring.Quantity.FLOOR;
import static org.xieshou.scoring.Quantity.FULL;
import static org.xieshou.scoring.Quantity.LIMIT;
import static org.xieshou.scoring.Quantity.MAXIMUM;
import static org.xieshou.scoring.Quantity.PART;
import static org.xieshou.scoring.Quantity.TARGET;
import static org.xieshou.scoring.Quantity.THRESHOLD;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How a value becomes points. Each kind uses its own parameters; the others stay empty. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rule(
        @NotNull RuleKind kind,
        @DecimalMin("0") @Digits(integer = 10, fraction = 4) BigDecimal target,
        @DecimalMin("0") @Digits(integer = 10, fraction = 4) BigDecimal pointsEach,
        @Valid @Size(max = 20) List<@NotNull Step> steps,
        @Digits(integer = 10, fraction = 4) BigDecimal floor,
        @Digits(integer = 10, fraction = 4) BigDecimal ceiling) {

    /** From this value on (inclusive) so many points are given. */
    public record Step(
            @NotNull @Digits(integer = 10, fraction = 4) BigDecimal from,

            @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 4)
            BigDecimal points) {}

    private static final Expression ZERO = Expression.number(BigDecimal.ZERO, LIMIT);
    private static final Expression WHOLE = Expression.number(BigDecimal.ONE, FULL);

    public static Rule manual() {
        return new Rule(RuleKind.MANUAL, null, null, null, null, null);
    }

    /** Without a target of its own the target comes with the records, for example from quotas. */
    public static Rule proportional(BigDecimal target) {
        return new Rule(RuleKind.PROPORTIONAL, target, null, null, null, null);
    }

    public static Rule bands(List<Step> steps) {
        return new Rule(RuleKind.BANDS, null, null, steps, null, null);
    }

    public static Rule count(BigDecimal pointsEach) {
        return new Rule(RuleKind.COUNT, null, pointsEach, null, null, null);
    }

    public static Rule improvement(BigDecimal floor, BigDecimal ceiling) {
        return new Rule(RuleKind.IMPROVEMENT, null, null, null, floor, ceiling);
    }

    /** Whether the parameters that this kind needs are there and make sense for so many points. */
    boolean sound(BigDecimal maximum, boolean targetFromRecords) {
        return switch (kind) {
            case MANUAL -> true;
            case PROPORTIONAL -> target == null ? targetFromRecords : target.signum() > 0;
            case COUNT -> pointsEach != null && pointsEach.signum() > 0;
            case IMPROVEMENT -> floor != null && ceiling != null && floor.compareTo(ceiling) < 0;
            case BANDS -> steps != null && !steps.isEmpty() && ascending() && withinMaximum(maximum);
        };
    }

    /** What is lacking to compute, or null. */
    MissingReason lacks(BigDecimal targetOfRecords, BigDecimal baseline) {
        if (kind == RuleKind.PROPORTIONAL && effectiveTarget(targetOfRecords) == null) {
            return MissingReason.NO_TARGET;
        }
        return kind == RuleKind.IMPROVEMENT && baseline == null ? MissingReason.NO_BASELINE : null;
    }

    /** The points for a value, never below 0 and never above the maximum. */
    Expression points(Expression value, BigDecimal targetOfRecords, BigDecimal baseline, BigDecimal maximum) {
        var full = Expression.number(maximum, MAXIMUM);
        var points = switch (kind) {
            case MANUAL -> value;
            case PROPORTIONAL -> share(value, effectiveTarget(targetOfRecords)).times(full);
            case COUNT -> value.times(Expression.number(pointsEach, Quantity.POINTS_EACH));
            case IMPROVEMENT -> improvement(value, baseline).times(full);
            case BANDS -> band(value);
        };
        return points.atLeast(ZERO).atMost(full);
    }

    private static Expression share(Expression value, BigDecimal target) {
        return value.dividedBy(Expression.number(target, TARGET)).atMost(WHOLE);
    }

    private Expression improvement(Expression value, BigDecimal baseline) {
        var bottom = Expression.number(floor, FLOOR);
        var gain = value.minus(Expression.number(baseline, BASELINE)).minus(bottom);
        var room = Expression.number(ceiling, CEILING).minus(bottom);
        return gain.inBrackets().dividedBy(room.inBrackets()).atLeast(ZERO).atMost(WHOLE);
    }

    private Expression band(Expression value) {
        var reached = steps.stream()
                .filter(step -> value.compareTo(Expression.number(step.from(), THRESHOLD)) >= 0)
                .max(Comparator.comparing(Step::from));
        var lowest = Expression.number(steps.getFirst().from(), THRESHOLD);
        return reached.map(step -> value.leadsTo(
                        "≥", Expression.number(step.from(), THRESHOLD), Expression.number(step.points(), PART)))
                .orElseGet(() -> value.leadsTo("<", lowest, ZERO));
    }

    private BigDecimal effectiveTarget(BigDecimal targetOfRecords) {
        var effective = target != null ? target : targetOfRecords;
        return effective == null || effective.signum() <= 0 ? null : effective;
    }

    private boolean ascending() {
        return IntStream.range(1, steps.size())
                .allMatch(i -> steps.get(i - 1).from().compareTo(steps.get(i).from()) < 0);
    }

    private boolean withinMaximum(BigDecimal maximum) {
        return steps.stream().allMatch(step -> step.points().compareTo(maximum) <= 0);
    }
}
