package org.xieshou.pairing;

import java.util.List;
import org.xieshou.shared.Ref;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The list of pairings as a sheet. */
final class PairingSheet {

    private static final Vocabulary KINDS = Vocabulary.of("pairing-kind");
    private static final Vocabulary STATES = Vocabulary.of("pairing-state");

    static final SheetLayout<PairingRow> LAYOUT = new SheetLayout<>(
            "结对",
            List.of(
                    new SheetColumn<>("结对", 36, PairingRow::name),
                    new SheetColumn<>("类型", 12, row -> KINDS.label(row.kind())),
                    new SheetColumn<>("共同体", 24, row -> name(row.community())),
                    new SheetColumn<>("甲方学校", 24, row -> name(row.schoolA())),
                    new SheetColumn<>("甲方人员", 12, row -> name(row.staffA())),
                    new SheetColumn<>("乙方学校", 24, row -> name(row.schoolB())),
                    new SheetColumn<>("乙方人员", 12, row -> name(row.staffB())),
                    new SheetColumn<>("开始日期", 14, PairingRow::from),
                    new SheetColumn<>("结束日期", 14, PairingRow::to),
                    new SheetColumn<>("状态", 10, row -> STATES.label(row.state()))));

    private PairingSheet() {}

    private static String name(Ref record) {
        return record == null ? null : record.name();
    }
}
