package org.xieshou.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Computes all results of one community, from the leaves to the total. Rounds each published number once. */
public final class Scoring {

    /** How a scheme computes: decimals kept, evaluators joined, members joined. */
    public record Ways(int places, EvaluatorAggregate evaluators, MemberAggregate members) {}

    private final CriteriaTree tree;
    private final LeafScoring leafScoring;
    private final Map<UUID, Grounds> grounds;
    private final int places;
    private final Map<UUID, CriterionResult> results = new LinkedHashMap<>();
    private final Map<UUID, Expression> values = new HashMap<>();

    private Scoring(CriteriaTree tree, Ways ways, Map<UUID, Grounds> grounds) {
        this.tree = tree;
        this.leafScoring = new LeafScoring(ways);
        this.grounds = grounds;
        this.places = ways.places();
    }

    /** The result of every criterion by id, and the total under the key null when anything could be computed. */
    public static Outcome compute(CriteriaTree tree, Ways ways, Map<UUID, Grounds> grounds) {
        var scoring = new Scoring(tree, ways, grounds);
        var total = scoring.heading(null, CriteriaTree.TOTAL);
        return new Outcome(total == null ? null : total.rounded(ways.places()), scoring.results);
    }

    /** All results of one community: the total (null when every criterion is excluded) and each criterion's. */
    public record Outcome(Formula total, Map<UUID, CriterionResult> criteria) {

        public BigDecimal points() {
            return total == null ? null : total.result();
        }
    }

    private Expression scored(Criterion criterion) {
        if (tree.isLeaf(criterion)) {
            return leaf(criterion);
        }
        var points = heading(criterion.id(), criterion.maxPoints());
        keep(criterion, points, points == null ? MissingReason.ALL_EXCLUDED : null, null);
        return points;
    }

    private Expression leaf(Criterion criterion) {
        var given = grounds.getOrDefault(criterion.id(), Grounds.missing(MissingReason.NO_SCORE));
        var scored = leafScoring.score(criterion, given);
        var counted = scored.counted(criterion.missing());
        keep(criterion, counted, scored.missing(), scored.members());
        return counted;
    }

    /** Points of a heading from those below it that are not excluded, or null when all of them are. */
    private Expression heading(UUID parentId, BigDecimal maximum) {
        var counted = new ArrayList<Criterion>();
        for (var child : tree.childrenOf(parentId)) {
            var points = scored(child);
            if (points != null) {
                values.put(child.id(), points.as(Quantity.PART));
                counted.add(child);
            }
        }
        return counted.isEmpty() ? null : joined(counted, tree.childrenOf(parentId), maximum);
    }

    private Expression joined(List<Criterion> counted, List<Criterion> all, BigDecimal maximum) {
        var plain = counted.size() == all.size()
                && all.stream().allMatch(each -> each.weightPercent() == null)
                && sumOfWeights(all).compareTo(maximum) == 0;
        return plain ? added(counted) : weighed(counted, maximum);
    }

    private Expression added(List<Criterion> counted) {
        return counted.stream()
                .map(each -> values.get(each.id()))
                .reduce(Expression::plus)
                .orElseThrow();
    }

    /** Each part's share of its own maximum, weighed and scaled to the heading's maximum. */
    private Expression weighed(List<Criterion> counted, BigDecimal maximum) {
        var shares = counted.stream()
                .map(each -> values.get(each.id())
                        .dividedBy(Expression.number(each.maxPoints(), Quantity.MAXIMUM))
                        .times(Expression.number(each.weight(), Quantity.WEIGHT)))
                .toList();
        return Expression.sum(shares)
                .dividedBy(Expression.number(sumOfWeights(counted), Quantity.WEIGHT))
                .times(Expression.number(maximum, Quantity.MAXIMUM));
    }

    private static BigDecimal sumOfWeights(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void keep(
            Criterion criterion, Expression points, MissingReason missing, List<CriterionResult.MemberResult> members) {
        var formula = points == null ? null : points.rounded(places);
        results.put(criterion.id(), new CriterionResult(criterion.id(), formula, missing, points == null, members));
    }
}
