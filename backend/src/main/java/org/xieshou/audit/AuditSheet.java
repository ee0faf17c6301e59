package org.xieshou.audit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The audit log as a sheet. */
final class AuditSheet {

    private static final Vocabulary ROLES = Vocabulary.of("role");

    private AuditSheet() {}

    /** The layout with times as the clocks of a zone show them. */
    static SheetLayout<AuditEventView> layout(ZoneId zone) {
        var moment = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone);
        return new SheetLayout<>(
                "审计日志",
                List.of(
                        new SheetColumn<>("时间", 20, event -> moment.format(event.at())),
                        new SheetColumn<>("操作人", 16, AuditEventView::actorName),
                        new SheetColumn<>("角色", 28, AuditSheet::roles),
                        new SheetColumn<>("操作", 28, AuditEventView::title),
                        new SheetColumn<>("结果", 8, event -> event.status() < 400 ? "成功" : "被拒绝"),
                        new SheetColumn<>("记录编号", 38, AuditEventView::objectId),
                        new SheetColumn<>("账号编号", 38, AuditEventView::actorId)));
    }

    private static String roles(AuditEventView event) {
        return Arrays.stream(event.roles().split(" ")).map(ROLES::label).collect(Collectors.joining("、"));
    }
}
