package org.xieshou.evaluation;

import java.util.List;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The list of evaluations as a sheet. */
final class EvaluationSheet {

    private static final Vocabulary STATES = Vocabulary.of("evaluation-state");

    static final SheetLayout<EvaluationRow> LAYOUT = new SheetLayout<>(
            "考核评分",
            List.of(
                    new SheetColumn<>("年度", 8, EvaluationRow::year),
                    new SheetColumn<>("方案", 36, row -> row.scheme().name()),
                    new SheetColumn<>("共同体", 30, row -> row.community().name()),
                    new SheetColumn<>("环节", 14, row -> STATES.label(row.state())),
                    new SheetColumn<>("异议截止日", 14, EvaluationRow::objectionUntil),
                    new SheetColumn<>("得分", 10, EvaluationRow::total),
                    new SheetColumn<>("等次", 10, EvaluationRow::grade)));

    private EvaluationSheet() {}
}
