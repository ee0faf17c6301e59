package org.xieshou.scoresheet;

import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.shared.Problem;

/** At which step of the course points were given. */
public enum ScoreStage {
    /** By the community itself. */
    SELF,
    /** By the community that checks it. */
    CROSS,
    /** By an appointed evaluator. */
    EXPERT,
    /** By the bureau; goes before everything else. */
    DECISION;

    void requireOpen(EvaluationState state) {
        var open = switch (this) {
            case SELF -> state == EvaluationState.SELF_ASSESSMENT;
            case CROSS -> state == EvaluationState.CROSS_CHECK;
            case EXPERT -> state == EvaluationState.EXPERT_SCORING;
            case DECISION -> state == EvaluationState.DECISION || state == EvaluationState.OBJECTION;
        };
        if (!open) {
            throw Problem.conflict("score.stage-closed");
        }
    }
}
