package org.xieshou.demo;

import static org.xieshou.demo.EvaluationSteps.decimal;

import java.util.List;
import java.util.stream.Stream;
import org.xieshou.scheme.Scheme;
import org.xieshou.scoresheet.NewScore;
import org.xieshou.scoresheet.ScoreStage;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.RuleKind;

/** The points people of the demo give: communities themselves generously, others more soberly. */
final class ScoreSheets {

    private static final List<String> REMARKS = List.of(
            "计划有目标、有分工，时间、地点、人员、主题基本落实。",
            "资料较全，个别活动缺现场签到，酌情扣分。",
            "村小教师参与面广，成果可看。",
            "亮点是两校同步教研，建议补充学生成长的数据。",
            "章程规范，协议签字齐全。",
            "资源共享有记录，更新不够及时。");

    private final Scheme scheme;
    private final Dice dice;

    ScoreSheets(Scheme scheme, Dice dice) {
        this.scheme = scheme;
        this.dice = dice;
    }

    /** For every criterion, at so many percent of what can be reached. */
    List<NewScore> claimed(ScoreStage stage, int least, int most) {
        return leaves().map(criterion -> points(criterion, stage, dice.between(least, most), null))
                .toList();
    }

    /** What an evaluator judges; the first of them also enters what was measured in the schools. */
    List<NewScore> judged(World.Bond bond, boolean first, int good) {
        return leaves().filter(criterion -> criterion.metric() == null)
                .filter(criterion -> first || criterion.rule().kind() == RuleKind.MANUAL)
                .flatMap(criterion -> judged(criterion, bond, good))
                .toList();
    }

    private Stream<NewScore> judged(Criterion criterion, World.Bond bond, int good) {
        return switch (criterion.rule().kind()) {
            case IMPROVEMENT -> bond.schools().stream().map(school -> improved(criterion, school, good));
            case MANUAL ->
                Stream.of(points(criterion, ScoreStage.EXPERT, good + dice.between(-6, 6), dice.one(REMARKS)));
            default -> Stream.of(measured(criterion, good));
        };
    }

    /** The decision of the bureau about one criterion. */
    NewScore corrected(Criterion criterion, int percent, String reason) {
        return points(criterion, ScoreStage.DECISION, percent, reason);
    }

    Criterion leaf(String number) {
        return leaves().filter(criterion -> criterion.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Criterion> leaves() {
        return scheme.criteria.stream().filter(criterion -> criterion.rule() != null);
    }

    private NewScore points(Criterion criterion, ScoreStage stage, int percent, String remark) {
        var points = decimal(criterion.maxPoints().doubleValue() * Math.min(percent, 100) / 100);
        return new NewScore(criterion.id(), null, stage, points, null, null, remark);
    }

    /** Mean marks of a school in the joint exam, a year ago and now. */
    private NewScore improved(Criterion criterion, Site school, int good) {
        var before = 58 + school.strength() * 0.22 + dice.between(0, 30) / 10.0;
        var gain = 2.5 + (100 - school.strength()) * good / 1400.0 + dice.between(0, 20) / 10.0;
        return new NewScore(
                criterion.id(), school.id(), ScoreStage.EXPERT, null, decimal(before + gain), decimal(before), null);
    }

    private NewScore measured(Criterion criterion, int good) {
        var satisfied = decimal(Math.min(99, 70 + good * 0.28));
        return new NewScore(criterion.id(), null, ScoreStage.EXPERT, null, satisfied, null, "问卷回收三百二十份，有效率九成六。");
    }
}
