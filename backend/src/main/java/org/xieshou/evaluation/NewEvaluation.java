package org.xieshou.evaluation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.xieshou.shared.Problem;

/** Which community is evaluated by which scheme, and which other community checks its self-assessment. */
public record NewEvaluation(@NotNull UUID schemeId, @NotNull UUID communityId, UUID crossCommunityId) {

    static NewEvaluation of(Evaluation evaluation) {
        return new NewEvaluation(evaluation.schemeId, evaluation.communityId, evaluation.crossCommunityId);
    }

    void applyTo(Evaluation evaluation) {
        if (communityId.equals(crossCommunityId)) {
            throw Problem.invalid("/crossCommunityId", "evaluation.checks-itself");
        }
        evaluation.schemeId = schemeId;
        evaluation.communityId = communityId;
        evaluation.crossCommunityId = crossCommunityId;
    }
}
