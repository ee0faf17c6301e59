package org.xieshou.scoresheet;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.evaluation.Evaluation;
import org.xieshou.scheme.Scheme;
import org.xieshou.scheme.Schemes;
import org.xieshou.scoresheet.ScoreSheetView.CriterionScore;
import org.xieshou.scoresheet.ScoreSheetView.MemberScore;
import org.xieshou.scoresheet.ScoreSheetView.StageTotal;
import org.xieshou.scoring.CriteriaTree;
import org.xieshou.scoring.Criterion;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Ref;

/** Shows a score sheet to somebody: what he may see of it, in his language. */
@ApplicationScoped
class SheetViews {

    private final CurrentUser user;
    private final Schemes schemes;
    private final Scores scores;
    private final Sheets sheets;
    private final SheetWords words;

    SheetViews(CurrentUser user, Schemes schemes, Scores scores, Sheets sheets, SheetWords words) {
        this.user = user;
        this.schemes = schemes;
        this.scores = scores;
        this.sheets = sheets;
        this.words = words;
    }

    ScoreSheetView of(Evaluation evaluation) {
        var scheme = schemes.of(evaluation.schemeId);
        var sight = Sight.of(user, evaluation);
        var seen = sight.of(scores.of(evaluation));
        var content = sheets.sheet(evaluation, scheme, seen);
        var total = content.outcome().points();
        return new ScoreSheetView(
                evaluation.id,
                evaluation.state,
                content.day(),
                sheets.frozen(evaluation).map(frozen -> frozen.frozenAt).orElse(null),
                total,
                words.formula(content.outcome().total()),
                Verdicts.grade(content, scheme),
                stages(scheme, content, seen),
                criteria(evaluation, scheme.tree(), content, entries(seen, sight)),
                content.members().stream()
                        .map(member -> new MemberScore(new Ref(member.schoolId(), member.name()), total))
                        .toList());
    }

    /** The sheet without the points people gave: for the records behind it. */
    SheetContent content(Evaluation evaluation) {
        return sheets.sheet(evaluation, schemes.of(evaluation.schemeId), List.of());
    }

    private Map<UUID, List<ScoreView>> entries(List<Score> seen, Sight sight) {
        return seen.stream()
                .map(score -> ScoreView.of(score, sight.named() || score.scorerId.equals(user.accountId())))
                .collect(groupingBy(ScoreView::criterionId));
    }

    /** What was claimed and what was found, as far as somebody said something. */
    private static List<StageTotal> stages(Scheme scheme, SheetContent content, List<Score> seen) {
        var leaves = scheme.tree().leaves();
        var grounds = new SheetGrounds(leaves, content.measured(), seen, content.members());
        var totals = new ArrayList<StageTotal>();
        for (var stage : List.of(ScoreStage.SELF, ScoreStage.CROSS)) {
            if (seen.stream().anyMatch(score -> score.stage == stage)) {
                var outcome = Sheets.outcome(scheme, grounds.ofClaim(stage));
                totals.add(new StageTotal(stage, outcome.points()));
            }
        }
        return totals;
    }

    private List<CriterionScore> criteria(
            Evaluation evaluation, CriteriaTree tree, SheetContent content, Map<UUID, List<ScoreView>> entries) {
        return tree.inOrder().stream()
                .map(criterion -> criterion(evaluation, tree, criterion, content, entries))
                .toList();
    }

    private CriterionScore criterion(
            Evaluation evaluation,
            CriteriaTree tree,
            Criterion criterion,
            SheetContent content,
            Map<UUID, List<ScoreView>> entries) {
        var result = content.outcome().criteria().get(criterion.id());
        var records = content.records(criterion.id());
        var counted = (int)
                records.stream().filter(record -> record.notCounted() == null).count();
        return new CriterionScore(
                criterion.id(),
                criterion.parentId(),
                tree.depth(criterion),
                criterion.number(),
                criterion.name(),
                criterion.part(),
                criterion.maxPoints(),
                criterion.weightPercent(),
                criterion.rule() == null ? null : criterion.rule().kind(),
                criterion.metric(),
                criterion.perMember(),
                criterion.evidenceWanted(),
                result.points(),
                words.formula(result.formula()),
                result.missing(),
                words.missing(result.missing()),
                result.excluded(),
                words.inputs(evaluation.id, criterion, content),
                counted,
                records.size() - counted,
                words.members(result.members()),
                entries.getOrDefault(criterion.id(), List.of()));
    }
}
