package org.xieshou.scoresheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xieshou.evaluation.Evaluation;
import org.xieshou.security.CurrentUser;

/**
 * Which points somebody may see: the bureau all of them; until the result is announced a community only its own, the
 * one that checks it also its own checks, an evaluator what he gave himself beside those two.
 */
record Sight(Set<ScoreStage> stages, UUID onlyExpert, boolean named) {

    static Sight of(CurrentUser user, Evaluation evaluation) {
        if (user.wholeDistrict()) {
            return new Sight(EnumSet.allOf(ScoreStage.class), null, true);
        }
        if (evaluation.announced()) {
            return new Sight(EnumSet.allOf(ScoreStage.class), null, false);
        }
        if (user.communities().contains(evaluation.communityId)) {
            return new Sight(EnumSet.of(ScoreStage.SELF), null, false);
        }
        if (user.communities().contains(evaluation.crossCommunityId)) {
            return new Sight(EnumSet.of(ScoreStage.SELF, ScoreStage.CROSS), null, false);
        }
        return new Sight(EnumSet.of(ScoreStage.SELF, ScoreStage.CROSS, ScoreStage.EXPERT), user.accountId(), false);
    }

    List<Score> of(List<Score> scores) {
        return scores.stream().filter(this::sees).toList();
    }

    private boolean sees(Score score) {
        var hidden = score.stage == ScoreStage.EXPERT && onlyExpert != null && !onlyExpert.equals(score.scorerId);
        return stages.contains(score.stage) && !hidden;
    }
}
