package org.xieshou.evaluation;

import static org.xieshou.evaluation.Evaluation.EvaluationState.CROSS_CHECK;
import static org.xieshou.evaluation.Evaluation.EvaluationState.DECISION;
import static org.xieshou.evaluation.Evaluation.EvaluationState.EXPERT_SCORING;
import static org.xieshou.evaluation.Evaluation.EvaluationState.OBJECTION;
import static org.xieshou.evaluation.Evaluation.EvaluationState.PUBLISHED;
import static org.xieshou.evaluation.Evaluation.EvaluationState.SELF_ASSESSMENT;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Remembered;

/** The evaluation of one community by one scheme. Its steps follow one another; repeating one changes nothing. */
@Entity
@Remembered("evaluations/{id}")
public class Evaluation extends DistrictRecord {

    public enum EvaluationState {
        SELF_ASSESSMENT,
        CROSS_CHECK,
        EXPERT_SCORING,
        DECISION,
        OBJECTION,
        PUBLISHED
    }

    public UUID schemeId;
    public UUID communityId;

    /** The community that checks the self-assessment; without one the bureau does. */
    public UUID crossCommunityId;

    @Enumerated(EnumType.STRING)
    public EvaluationState state = SELF_ASSESSMENT;

    public Instant submittedAt;
    public Instant crossCheckedAt;
    public Instant scoringClosedAt;
    public Instant decidedAt;
    public Instant publishedAt;
    public String decisionRemark;

    /** The last day on which the community may object. */
    public LocalDate objectionUntil;

    /** The points decided, or published in the end. */
    public BigDecimal total;

    public String grade;

    /** The community hands in its self-assessment. */
    public void submit(Instant now) {
        if (moves(SELF_ASSESSMENT, CROSS_CHECK)) {
            submittedAt = now;
        }
    }

    /** The other community has checked it. */
    public void finishCrossCheck(Instant now) {
        if (moves(CROSS_CHECK, EXPERT_SCORING)) {
            crossCheckedAt = now;
        }
    }

    /** The evaluators have given their points; the bureau decides next. */
    public void closeScoring(Instant now) {
        if (moves(EXPERT_SCORING, DECISION)) {
            scoringClosedAt = now;
        }
    }

    /** What the bureau decided, and until when the community may object. */
    public record Decision(BigDecimal total, String grade, String remark, LocalDate objectionUntil) {}

    /** Whether a decision is still due; refuses one that comes before its time. */
    public boolean awaitsDecision() {
        require(DECISION);
        return state == DECISION;
    }

    public void decide(Decision decision, LocalDate today, Instant now) {
        if (!awaitsDecision()) {
            return;
        }
        if (decision.objectionUntil().isBefore(today)) {
            throw Problem.invalid("/objectionUntil", "evaluation.objection-until-past");
        }
        settle(decision.total(), decision.grade());
        decisionRemark = decision.remark();
        objectionUntil = decision.objectionUntil();
        decidedAt = now;
        state = OBJECTION;
    }

    /** Whether the publication is still due; refuses it while the community may object or waits for an answer. */
    public boolean awaitsPublication(LocalDate today, boolean objectionsOpen) {
        require(OBJECTION);
        if (state != OBJECTION) {
            return false;
        }
        if (today.isBefore(objectionUntil)) {
            throw Problem.conflict("evaluation.objection-period", objectionUntil);
        }
        if (objectionsOpen) {
            throw Problem.conflict("evaluation.objections-open");
        }
        return true;
    }

    public void publish(BigDecimal finalTotal, String finalGrade, Instant now) {
        require(OBJECTION);
        settle(finalTotal, finalGrade);
        publishedAt = now;
        state = PUBLISHED;
    }

    /** Whether the result is known to those concerned. */
    public boolean announced() {
        return state == OBJECTION || state == PUBLISHED;
    }

    /** Refuses an objection outside the time for it. */
    void requireObjectable(LocalDate today) {
        if (state != OBJECTION || today.isAfter(objectionUntil)) {
            throw Problem.conflict("objection.closed");
        }
    }

    void requireEvaluatorsOpen() {
        if (state.compareTo(EXPERT_SCORING) > 0) {
            throw Problem.conflict("evaluation.scoring-closed");
        }
    }

    /** What is evaluated by what is fixed from the start; who cross-checks until it is done. */
    void requireChangeable(NewEvaluation draft) {
        if (!schemeId.equals(draft.schemeId()) || !communityId.equals(draft.communityId())) {
            throw Problem.conflict("evaluation.fixed");
        }
        if (state.compareTo(CROSS_CHECK) > 0) {
            throw Problem.conflict("evaluation.cross-checked");
        }
    }

    private void settle(BigDecimal points, String gradeName) {
        if (points == null) {
            throw Problem.conflict("evaluation.nothing-scored");
        }
        total = points;
        grade = gradeName;
    }

    private boolean moves(EvaluationState from, EvaluationState to) {
        require(from);
        var due = state == from;
        state = due ? to : state;
        return due;
    }

    private void require(EvaluationState needed) {
        if (state.compareTo(needed) < 0) {
            throw Problem.conflict("evaluation.too-early");
        }
    }
}
