package org.xieshou.audit;

import java.util.List;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;

/** The audit log as a sheet. */
final class AuditSheet {

    static final SheetLayout<AuditEventView> LAYOUT = new SheetLayout<>(
            "审计日志",
            List.of(
                    new SheetColumn<>("时间", 26, event -> event.at().toString()),
                    new SheetColumn<>("操作人", 16, AuditEventView::actorName),
                    new SheetColumn<>("角色", 28, AuditEventView::roles),
                    new SheetColumn<>("操作", 28, AuditEventView::operation),
                    new SheetColumn<>("对象", 38, event -> text(event.objectId())),
                    new SheetColumn<>("结果", 8, AuditEventView::status),
                    new SheetColumn<>("账号", 38, event -> text(event.actorId()))));

    private AuditSheet() {}

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }
}
