package org.xieshou.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xieshou.scoring.Criterion.OnMissing;
import org.xieshou.scoring.CriterionResult.MemberResult;
import org.xieshou.scoring.Grounds.MemberGrounds;
import org.xieshou.scoring.MemberAggregate.MemberPoints;

/** Points of one leaf from its grounds. */
final class LeafScoring {

    private final Scoring.Ways ways;

    LeafScoring(Scoring.Ways ways) {
        this.ways = ways;
    }

    /** Points, or the reason why there are none. */
    record Scored(Expression points, MissingReason missing, List<MemberResult> members) {

        static Scored of(Expression points) {
            return new Scored(points, null, null);
        }

        static Scored missing(MissingReason reason) {
            return new Scored(null, reason, null);
        }

        /** What counts in the sum: missing points are 0 or nothing at all, as the criterion says. */
        Expression counted(OnMissing rule) {
            return points != null || rule == OnMissing.EXCLUDE
                    ? points
                    : Expression.number(BigDecimal.ZERO, Quantity.PART);
        }
    }

    Scored score(Criterion criterion, Grounds grounds) {
        if (grounds.decided() != null) {
            return Scored.of(Expression.number(grounds.decided(), Quantity.DECIDED)
                    .atMost(Expression.number(criterion.maxPoints(), Quantity.MAXIMUM)));
        }
        if (grounds.members() != null) {
            return members(criterion, grounds.members());
        }
        if (grounds.judgement() != null && !grounds.judgement().given().isEmpty()) {
            var judgement = grounds.judgement();
            return ruled(criterion, ways.evaluators().of(judgement.given()), null, judgement.baseline());
        }
        if (grounds.measurement() != null) {
            var measurement = grounds.measurement();
            return ruled(criterion, sum(measurement.terms()), measurement.target(), null);
        }
        return Scored.missing(grounds.missing() == null ? MissingReason.NO_SCORE : grounds.missing());
    }

    private static Scored ruled(Criterion criterion, Expression value, BigDecimal target, BigDecimal baseline) {
        var lacking = criterion.rule().lacks(target, baseline);
        return lacking == null
                ? Scored.of(criterion.rule().points(value, target, baseline, criterion.maxPoints()))
                : Scored.missing(lacking);
    }

    private Scored members(Criterion criterion, List<MemberGrounds> members) {
        var shown = new ArrayList<MemberResult>();
        var counted = new ArrayList<MemberPoints>();
        for (var member : members) {
            var scored = score(criterion, member.grounds());
            var formula = scored.points() == null ? null : scored.points().rounded(ways.places());
            shown.add(new MemberResult(member.schoolId(), member.name(), formula, scored.missing()));
            var points = scored.counted(criterion.missing());
            if (points != null) {
                counted.add(new MemberPoints(points.as(Quantity.MEMBER), member.pupils()));
            }
        }
        var nothing = shown.stream().allMatch(member -> member.formula() == null);
        return nothing ? new Scored(null, MissingReason.NO_SCORE, shown) : joined(counted, shown);
    }

    private Scored joined(List<MemberPoints> counted, List<MemberResult> shown) {
        return ways.members().possible(counted)
                ? new Scored(ways.members().of(counted), null, shown)
                : new Scored(null, MissingReason.NO_PUPILS, shown);
    }

    private static Expression sum(List<Grounds.Term> terms) {
        return Expression.sum(terms.stream().map(LeafScoring::term).toList());
    }

    private static Expression term(Grounds.Term term) {
        var value = Expression.number(term.value(), term.quantity());
        return term.factor() == null ? value : value.times(Expression.number(term.factor(), term.factorQuantity()));
    }
}
