package org.xieshou.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xieshou.metric.Metric;
import org.xieshou.metric.MetricResult;
import org.xieshou.metric.Metrics;
import org.xieshou.scoresheet.ScoreSheetView.FormulaInput;
import org.xieshou.scoresheet.ScoreSheetView.FormulaSign;
import org.xieshou.scoresheet.ScoreSheetView.FormulaView;
import org.xieshou.scoresheet.ScoreSheetView.MemberPart;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.CriterionResult.MemberResult;
import org.xieshou.scoring.Formula;
import org.xieshou.scoring.FormulaPart;
import org.xieshou.scoring.MissingReason;
import org.xieshou.scoring.Quantity;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Ref;

/** Puts the numbers of a score sheet into the caller's words. */
@ApplicationScoped
class SheetWords {

    private final CallerTexts texts;
    private final Metrics metrics;

    SheetWords(CallerTexts texts, Metrics metrics) {
        this.texts = texts;
        this.metrics = metrics;
    }

    FormulaView formula(Formula formula) {
        if (formula == null) {
            return null;
        }
        var parts = formula.parts().stream().map(this::sign).toList();
        return new FormulaView(parts, formula.beforeRounding(), formula.result(), formula.asText());
    }

    String missing(MissingReason reason) {
        return reason == null ? null : texts.text("sheet.missing-" + reason);
    }

    List<MemberPart> members(List<MemberResult> members) {
        if (members == null) {
            return List.of();
        }
        return members.stream()
                .map(member -> new MemberPart(
                        new Ref(member.schoolId(), member.name()),
                        member.formula() == null ? null : member.formula().result(),
                        formula(member.formula()),
                        member.missing(),
                        missing(member.missing())))
                .toList();
    }

    /** What was counted for a criterion; empty where people give the points. */
    List<FormulaInput> inputs(UUID evaluationId, Criterion criterion, SheetContent content) {
        var result = content.measured().get(criterion.id());
        if (result == null) {
            return List.of();
        }
        var link = "/api/v1/evaluations/" + evaluationId + "/criteria/" + criterion.id() + "/records";
        var unit = metrics.find(criterion.metric()).map(this::unit).orElse(null);
        var inputs = new ArrayList<FormulaInput>();
        var full = result.graded() ? Quantity.ON_SITE : Quantity.VALUE;
        inputs.add(new FormulaInput(full, label(full), result.onSite(), unit, link));
        if (result.graded()) {
            inputs.add(new FormulaInput(Quantity.TYPED_IN, label(Quantity.TYPED_IN), result.typedIn(), unit, link));
        }
        var target = target(criterion, result);
        if (target != null) {
            inputs.add(new FormulaInput(Quantity.TARGET, label(Quantity.TARGET), target, unit, null));
        }
        return inputs;
    }

    private static BigDecimal target(Criterion criterion, MetricResult result) {
        return criterion.rule().target() != null ? criterion.rule().target() : result.target();
    }

    private FormulaSign sign(FormulaPart part) {
        return new FormulaSign(
                part.value(),
                part.quantity(),
                part.quantity() == null ? null : label(part.quantity()),
                part.operator());
    }

    private String label(Quantity quantity) {
        return texts.text("sheet.quantity-" + quantity);
    }

    private String unit(Metric metric) {
        return texts.text("metric.unit-" + metric.unit());
    }
}
