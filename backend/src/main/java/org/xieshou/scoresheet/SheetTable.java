package org.xieshou.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.xieshou.scoresheet.ScoreSheetView.CriterionScore;
import org.xieshou.scoring.CriteriaTree;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Page;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;

/** The score sheet as a table to take away: a line for each criterion, the total last. */
@ApplicationScoped
class SheetTable {

    private final CallerTexts texts;

    SheetTable(CallerTexts texts) {
        this.texts = texts;
    }

    /** One line of the table. */
    private record Line(String number, String name, Number maximum, Number points, String formula, String remark) {

        static Line of(CriterionScore score) {
            return new Line(
                    score.number(),
                    score.name(),
                    score.maxPoints(),
                    score.points(),
                    score.formula() == null ? null : score.formula().text(),
                    score.missingText());
        }
    }

    Response of(ScoreSheetView sheet, HttpHeaders headers) {
        var lines = new ArrayList<Line>();
        sheet.criteria().forEach(score -> lines.add(Line.of(score)));
        lines.add(new Line(
                "",
                texts.text("sheet.total"),
                CriteriaTree.TOTAL,
                sheet.total(),
                sheet.totalFormula() == null ? null : sheet.totalFormula().text(),
                sheet.grade()));
        return SheetAnswer.of(headers, layout(), null, page -> Page.whole(lines));
    }

    private SheetLayout<Line> layout() {
        return new SheetLayout<>(
                texts.text("sheet.name"),
                List.of(
                        new SheetColumn<>(texts.text("sheet.column-number"), 8, Line::number),
                        new SheetColumn<>(texts.text("sheet.column-name"), 36, Line::name),
                        new SheetColumn<>(texts.text("sheet.column-maximum"), 10, Line::maximum),
                        new SheetColumn<>(texts.text("sheet.column-points"), 10, Line::points),
                        new SheetColumn<>(texts.text("sheet.column-formula"), 60, Line::formula),
                        new SheetColumn<>(texts.text("sheet.column-remark"), 30, Line::remark)));
    }
}
