package org.xieshou.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.evaluation.Evaluation;
import org.xieshou.evaluation.Evaluations;
import org.xieshou.evaluation.Objections;
import org.xieshou.scheme.Scheme;
import org.xieshou.scheme.Schemes;
import org.xieshou.scoring.GradeBand;

/** The bureau's last two steps: it decides and later publishes what the sheet says, and the sheet is frozen with it. */
@ApplicationScoped
public class Verdicts {

    private final Evaluations evaluations;
    private final Objections objections;
    private final Schemes schemes;
    private final Scores scores;
    private final Sheets sheets;
    private final Clock clock;

    Verdicts(
            Evaluations evaluations,
            Objections objections,
            Schemes schemes,
            Scores scores,
            Sheets sheets,
            Clock clock) {
        this.evaluations = evaluations;
        this.objections = objections;
        this.schemes = schemes;
        this.scores = scores;
        this.sheets = sheets;
        this.clock = clock;
    }

    public Evaluation decide(UUID id, String remark, LocalDate objectionUntil) {
        var evaluation = evaluations.locked(id);
        if (evaluation.awaitsDecision()) {
            var scheme = schemes.of(evaluation.schemeId);
            var content = sheets.sheet(evaluation, scheme, scores.of(evaluation));
            var decision =
                    new Evaluation.Decision(content.outcome().points(), grade(content, scheme), remark, objectionUntil);
            evaluation.decide(decision, LocalDate.now(clock), clock.instant());
            sheets.freeze(evaluation, content);
        }
        return evaluation;
    }

    public Evaluation publish(UUID id) {
        var evaluation = evaluations.locked(id);
        if (evaluation.awaitsPublication(LocalDate.now(clock), objections.open(evaluation))) {
            var scheme = schemes.of(evaluation.schemeId);
            var content = sheets.sheet(evaluation, scheme, scores.of(evaluation));
            evaluation.publish(content.outcome().points(), grade(content, scheme), clock.instant());
            sheets.freeze(evaluation, content);
        }
        return evaluation;
    }

    static String grade(SheetContent content, Scheme scheme) {
        var total = content.outcome().points();
        return total == null ? null : GradeBand.gradeOf(total, scheme.bands);
    }
}
