package org.xieshou.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The criteria of a scheme as a tree of 100 points. */
public final class CriteriaTree {

    public static final BigDecimal TOTAL = BigDecimal.valueOf(100);

    /** Stands for "no parent" where null cannot be a key. */
    private static final UUID ROOT = new UUID(0, 0);

    private final Map<UUID, Criterion> byId;
    private final Map<UUID, List<Criterion>> byParent;

    /** What is known of the metrics that criteria name. */
    public interface MetricBook {

        boolean knows(String code);

        /** Whether the records that this metric counts also tell what was to be reached. */
        boolean tellsTarget(String code);
    }

    /** What is wrong with a criterion; no criterion means the scheme as a whole. */
    public record Fault(UUID criterionId, String code) {}

    public CriteriaTree(List<Criterion> criteria) {
        byId = criteria.stream().collect(toMap(Criterion::id, Function.identity(), (first, second) -> first));
        byParent = criteria.stream()
                .sorted(Comparator.comparingInt(Criterion::ordinal))
                .collect(groupingBy(criterion -> key(criterion.parentId())));
    }

    /** Whether the criteria form a tree at all: ids used once, parents there, no circle. */
    public static boolean isTree(List<Criterion> criteria) {
        var tree = new CriteriaTree(criteria);
        return tree.byId.size() == criteria.size() && tree.inOrder().size() == criteria.size();
    }

    public Optional<Criterion> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Criterion> childrenOf(UUID parentId) {
        return byParent.getOrDefault(key(parentId), List.of());
    }

    public boolean isLeaf(Criterion criterion) {
        return !byParent.containsKey(criterion.id());
    }

    /** All criteria as they are read: each heading before what stands under it. */
    public List<Criterion> inOrder() {
        var ordered = new ArrayList<Criterion>();
        collect(null, ordered, new HashSet<>());
        return ordered;
    }

    /** How many headings stand above a criterion. */
    public int depth(Criterion criterion) {
        return criterion.parentId() == null ? 0 : 1 + depth(byId.get(criterion.parentId()));
    }

    public List<Criterion> leaves() {
        return inOrder().stream().filter(this::isLeaf).toList();
    }

    /** All that keeps a scheme from being published. */
    public List<Fault> faults(MetricBook metrics) {
        var faults = new ArrayList<Fault>();
        if (byId.isEmpty()) {
            faults.add(new Fault(null, "scheme.no-criteria"));
        } else {
            weighFault(null, TOTAL).ifPresent(faults::add);
        }
        inOrder().stream()
                .flatMap(each -> isLeaf(each) ? leafFaults(each, metrics) : headingFaults(each))
                .forEach(faults::add);
        return faults;
    }

    private Stream<Fault> leafFaults(Criterion leaf, MetricBook metrics) {
        if (leaf.rule() == null) {
            return Stream.of(new Fault(leaf.id(), "scheme.rule-missing"));
        }
        var measured = leaf.metric() != null;
        if (measured && !metrics.knows(leaf.metric())) {
            return Stream.of(new Fault(leaf.id(), "scheme.metric-unknown"));
        }
        var byHand = leaf.rule().kind() == RuleKind.MANUAL || leaf.rule().kind() == RuleKind.IMPROVEMENT;
        if (measured && (byHand || leaf.perMember())) {
            return Stream.of(new Fault(leaf.id(), "scheme.metric-unusable"));
        }
        var sound = leaf.rule().sound(leaf.maxPoints(), measured && metrics.tellsTarget(leaf.metric()));
        return sound ? Stream.empty() : Stream.of(new Fault(leaf.id(), "scheme.rule-incomplete"));
    }

    private Stream<Fault> headingFaults(Criterion heading) {
        var own = heading.rule() == null && heading.metric() == null && !heading.perMember();
        var samePart = childrenOf(heading.id()).stream().allMatch(child -> child.part() == heading.part());
        return Stream.of(
                        own ? null : new Fault(heading.id(), "scheme.heading-with-rule"),
                        samePart ? null : new Fault(heading.id(), "scheme.parts-mixed"),
                        weighFault(heading.id(), heading.maxPoints()).orElse(null))
                .filter(fault -> fault != null);
    }

    /** Siblings carry weights that sum to 100 %, or no weights and points that sum to those of the heading. */
    private Optional<Fault> weighFault(UUID parentId, BigDecimal maximum) {
        var siblings = childrenOf(parentId);
        var weighted =
                siblings.stream().filter(each -> each.weightPercent() != null).count();
        if (weighted > 0 && weighted < siblings.size()) {
            return Optional.of(new Fault(parentId, "scheme.weights-mixed"));
        }
        var sum = siblings.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(weighted > 0 ? TOTAL : maximum) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Fault(parentId, weighted > 0 ? "scheme.weights-sum" : "scheme.points-sum"));
    }

    private void collect(UUID parentId, List<Criterion> ordered, HashSet<UUID> seen) {
        for (var child : childrenOf(parentId)) {
            if (seen.add(child.id())) {
                ordered.add(child);
                collect(child.id(), ordered, seen);
            }
        }
    }

    private static UUID key(UUID parentId) {
        return parentId == null ? ROOT : parentId;
    }
}
