package org.xieshou.pairing;

import java.util.List;
import java.util.stream.Collectors;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The list of what is owed as a sheet. */
final class QuotaSheet {

    private static final Vocabulary VISITS = Vocabulary.of("visit-kind");
    private static final Vocabulary STATES = Vocabulary.of("quota-state");

    static final SheetLayout<QuotaView> LAYOUT = new SheetLayout<>(
            "结对任务",
            List.of(
                    new SheetColumn<>("结对", 36, quota -> quota.pairing().name()),
                    new SheetColumn<>(
                            "共同体",
                            24,
                            quota -> quota.community() == null
                                    ? null
                                    : quota.community().name()),
                    new SheetColumn<>("任务", 24, QuotaView::name),
                    new SheetColumn<>("活动类型", 28, QuotaSheet::kinds),
                    new SheetColumn<>("开始日期", 14, QuotaView::from),
                    new SheetColumn<>("结束日期", 14, QuotaView::to),
                    new SheetColumn<>("应完成", 8, QuotaView::target),
                    new SheetColumn<>("已核实", 8, QuotaView::verified),
                    new SheetColumn<>("已开展", 8, QuotaView::done),
                    new SheetColumn<>("今日应达", 10, QuotaView::expectedToday),
                    new SheetColumn<>("落后", 8, QuotaView::lag),
                    new SheetColumn<>("预计完成", 10, QuotaView::forecast),
                    new SheetColumn<>("进度", 12, quota -> STATES.label(quota.state())),
                    new SheetColumn<>("预计误期日", 14, QuotaView::missDay)));

    private QuotaSheet() {}

    private static String kinds(QuotaView quota) {
        return quota.visitKinds().stream().map(kind -> VISITS.label(kind)).collect(Collectors.joining("、"));
    }
}
