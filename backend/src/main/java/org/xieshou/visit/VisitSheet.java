package org.xieshou.visit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xieshou.ledger.Evidence;
import org.xieshou.shared.Ref;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The list of visits as a sheet: with the headings and words that the import of activities understands. */
final class VisitSheet {

    /** A line with its hosts. */
    record Line(VisitLine visit, List<Ref> hosts) {}

    private static final Vocabulary KINDS = Vocabulary.of("visit-kind");
    private static final Vocabulary STATES = Vocabulary.of("visit-state");

    private static final Map<Evidence, String> GRADES = Map.of(
            Evidence.HOST_CONFIRMED, "现场确认",
            Evidence.POSITION, "已定位",
            Evidence.HOST_CODE, "接待码",
            Evidence.EXPLAINED, "有说明",
            Evidence.TYPED_IN, "补录");

    static final SheetLayout<Line> LAYOUT = new SheetLayout<>(
            "走访活动",
            List.of(
                    new SheetColumn<>("日期", 14, line -> days(line.visit())),
                    new SheetColumn<>(
                            "活动类型", 28, line -> KINDS.label(line.visit().kind())),
                    new SheetColumn<>("主题", 36, line -> line.visit().theme()),
                    new SheetColumn<>("组织学校", 20, line -> line.visit().organiserInRegister()),
                    new SheetColumn<>("地点（学校）", 28, line -> names(line.hosts())),
                    new SheetColumn<>("具体地点", 20, line -> line.visit().placeText()),
                    new SheetColumn<>("原文日期", 14, line -> line.visit().dayWording()),
                    new SheetColumn<>("人数", 8, line -> line.visit().headcount()),
                    new SheetColumn<>("参加人员", 24, line -> line.visit().participantsText()),
                    new SheetColumn<>("内容与成效", 48, line -> outcome(line.visit())),
                    new SheetColumn<>("状态", 8, line -> STATES.label(line.visit().state())),
                    new SheetColumn<>("依据", 10, line -> grade(line.visit())),
                    new SheetColumn<>("到场", 8, line -> line.visit().came()),
                    new SheetColumn<>("应到", 8, line -> line.visit().expected()),
                    new SheetColumn<>("有异议", 8, line -> line.visit().disputed() ? "是" : null)));

    private VisitSheet() {}

    private static String days(VisitLine visit) {
        return visit.firstDay().equals(visit.lastDay())
                ? visit.firstDay().toString()
                : visit.firstDay() + "至" + visit.lastDay();
    }

    private static String grade(VisitLine visit) {
        return visit.evidence() == null ? null : GRADES.get(visit.evidence());
    }

    private static String names(List<Ref> schools) {
        return schools.stream().map(Ref::name).collect(Collectors.joining("、"));
    }

    private static String outcome(VisitLine visit) {
        return Stream.of(visit.content(), visit.result())
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
    }
}
