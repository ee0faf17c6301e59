package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xieshou.evaluation.NewEvaluation;
import org.xieshou.evaluation.NewObjection;
import org.xieshou.scheme.Scheme;
import org.xieshou.scoresheet.ScoreStage;
import org.xieshou.security.Actor;
import org.xieshou.shared.Uuid7;

/** One evaluation at every step of its course, from the self-assessment to the published score. */
@ApplicationScoped
class DemoEvaluations {

    private final DemoSchemes schemes;
    private final EvaluationSteps steps;

    DemoEvaluations(DemoSchemes schemes, EvaluationSteps steps) {
        this.schemes = schemes;
        this.steps = steps;
    }

    void make(World world) {
        var scheme = schemes.make(world);
        var sheets = new ScoreSheets(scheme, world.dice);
        published(world, scored(world, scheme, sheets, "main", "dragon", 90), sheets);
        contested(world, scored(world, scheme, sheets, "dragon", "junior", 80), sheets);
        scored(world, scheme, sheets, "junior", "main", 84);
        awaitingOne(world, checked(world, scheme, sheets, "white", "craft"), sheets);
        claimed(world, scheme, sheets, "pine", "main");
        opened(world, scheme, "craft", "white");
        opened(world, scheme, "willow", "pine");
    }

    private UUID opened(World world, Scheme scheme, String key, String checkedBy) {
        var id = Uuid7.next();
        var draft = new NewEvaluation(
                scheme.id, bond(world, key).id(), bond(world, checkedBy).id());
        steps.open(world, id, draft);
        return id;
    }

    /** Waits for the other community's check. */
    private UUID claimed(World world, Scheme scheme, ScoreSheets sheets, String key, String checkedBy) {
        var id = opened(world, scheme, key, checkedBy);
        steps.claim(world, id, lead(world, key), sheets.claimed(ScoreStage.SELF, 86, 100));
        return id;
    }

    private UUID checked(World world, Scheme scheme, ScoreSheets sheets, String key, String checkedBy) {
        var id = claimed(world, scheme, sheets, key, checkedBy);
        steps.check(world, id, lead(world, checkedBy), sheets.claimed(ScoreStage.CROSS, 76, 95));
        steps.appoint(world, id);
        return id;
    }

    /** All evaluators have scored; the bureau is to decide. */
    private UUID scored(World world, Scheme scheme, ScoreSheets sheets, String key, String checkedBy, int good) {
        var id = checked(world, scheme, sheets, key, checkedBy);
        for (var evaluator : world.evaluators) {
            var first = evaluator == world.evaluators.getFirst();
            steps.score(world, id, evaluator, sheets.judged(bond(world, key), first, good));
        }
        steps.close(world, id);
        return id;
    }

    /** Whoever logs in as evaluator finds one to score. */
    private void awaitingOne(World world, UUID id, ScoreSheets sheets) {
        world.evaluators.stream()
                .skip(1)
                .forEach(
                        evaluator -> steps.score(world, id, evaluator, sheets.judged(bond(world, "white"), false, 72)));
    }

    private void published(World world, UUID id, ScoreSheets sheets) {
        steps.decide(world, id, 34, "过程扎实，结果明显，同意专家组意见。");
        var criterion = sheets.leaf("1.2");
        var objection = steps.object(
                world,
                id,
                lead(world, "main"),
                31,
                new NewObjection(criterion.id(), "学年计划在上学期末已报两稿，第二稿写明了每月分工，评分时似未见到，请复核。"));
        var reason = "经核对，第二稿计划属实，按实际调整。";
        steps.accept(world, id, objection, "经查收文登记，第二稿确已按时上报，予以采纳。", sheets.corrected(criterion, 98, reason));
        steps.publish(world, id);
    }

    private void contested(World world, UUID id, ScoreSheets sheets) {
        steps.decide(world, id, 5, "活动数量足，现场签到率偏低，望改进。");
        var criterion = sheets.leaf("2.3");
        var words = "黑龙口小学山洪断路的那个月，联席会议改在线上开，记录齐全，希望计入。";
        steps.object(world, id, lead(world, "dragon"), 3, new NewObjection(criterion.id(), words));
    }

    private static World.Bond bond(World world, String key) {
        return world.communities.get(key);
    }

    private static Actor lead(World world, String key) {
        return world.actor(world.contact(bond(world, key).core()));
    }
}
