package org.xieshou.scoresheet;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.xieshou.metric.MetricResult;
import org.xieshou.scoresheet.SheetMembers.Member;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.Grounds;
import org.xieshou.scoring.Grounds.MemberGrounds;
import org.xieshou.scoring.Grounds.Term;
import org.xieshou.scoring.MissingReason;
import org.xieshou.scoring.Quantity;

/** Joins records and points given into what each criterion is computed from. */
final class SheetGrounds {

    private final List<Criterion> leaves;
    private final Map<UUID, MetricResult> measured;
    private final Map<UUID, List<Score>> given;
    private final List<Member> members;

    /** @param scores earliest first; of the same person, school and stage the last one counts */
    SheetGrounds(List<Criterion> leaves, Map<UUID, MetricResult> measured, List<Score> scores, List<Member> members) {
        this.leaves = leaves;
        this.measured = measured;
        this.given = scores.stream().collect(groupingBy(score -> score.criterionId));
        this.members = members;
    }

    /** What the result is computed from: decisions, records, points of evaluators. */
    Map<UUID, Grounds> ofResult() {
        var grounds = new HashMap<UUID, Grounds>();
        for (var leaf : leaves) {
            var decided = last(leaf, ScoreStage.DECISION);
            grounds.put(leaf.id(), decided == null ? undecided(leaf) : Grounds.decided(decided.points));
        }
        return grounds;
    }

    /** What a community claims, or what the one that checks it found; where nobody said anything the records speak. */
    Map<UUID, Grounds> ofClaim(ScoreStage stage) {
        var grounds = new HashMap<UUID, Grounds>();
        for (var leaf : leaves) {
            var claim = last(leaf, stage);
            if (claim == null && stage == ScoreStage.CROSS) {
                claim = last(leaf, ScoreStage.SELF);
            }
            grounds.put(leaf.id(), claim == null ? recorded(leaf) : Grounds.decided(claim.points));
        }
        return grounds;
    }

    private Grounds undecided(Criterion leaf) {
        if (leaf.metric() != null) {
            return recorded(leaf);
        }
        if (!leaf.perMember()) {
            return judged(given(leaf, ScoreStage.EXPERT));
        }
        var marks = given(leaf, ScoreStage.EXPERT);
        return members.isEmpty()
                ? Grounds.missing(MissingReason.NO_MEMBER)
                : Grounds.members(
                        members.stream().map(member -> member(member, marks)).toList());
    }

    private static MemberGrounds member(Member member, List<Score> marks) {
        var own = marks.stream()
                .filter(mark -> member.schoolId().equals(mark.schoolId))
                .toList();
        return new MemberGrounds(member.schoolId(), member.name(), member.pupils(), judged(own));
    }

    /** Of every evaluator the last word. */
    private static Grounds judged(List<Score> marks) {
        if (marks.isEmpty()) {
            return Grounds.missing(MissingReason.NO_SCORE);
        }
        var lastWords = new LinkedHashMap<UUID, BigDecimal>();
        marks.forEach(mark -> lastWords.put(mark.scorerId, mark.given()));
        var baseline = marks.stream()
                .map(mark -> mark.baseline)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return Grounds.judged(List.copyOf(lastWords.values()), baseline);
    }

    private Grounds recorded(Criterion leaf) {
        var result = measured.get(leaf.id());
        if (result == null) {
            return Grounds.missing(leaf.metric() == null ? MissingReason.NO_SCORE : MissingReason.NO_RECORD);
        }
        if (result.empty()) {
            return Grounds.missing(MissingReason.NO_RECORD);
        }
        var terms = new ArrayList<Term>();
        terms.add(Term.full(result.onSite(), result.graded() ? Quantity.ON_SITE : Quantity.VALUE));
        if (result.typedIn().signum() > 0) {
            terms.add(new Term(result.typedIn(), Quantity.TYPED_IN, result.typedInFactor(), Quantity.TYPED_IN_FACTOR));
        }
        return Grounds.measured(terms, result.target());
    }

    private Score last(Criterion leaf, ScoreStage stage) {
        var all = given(leaf, stage);
        return all.isEmpty() ? null : all.getLast();
    }

    private List<Score> given(Criterion leaf, ScoreStage stage) {
        return given.getOrDefault(leaf.id(), List.of()).stream()
                .filter(score -> score.stage == stage)
                .toList();
    }
}
