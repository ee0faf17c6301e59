package org.xieshou.ledger;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xieshou.shared.Ref;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;

/** The columns of a ledger sheet, their words looked up before the first row is written. */
final class LedgerColumns {

    private static final int WIDTH = 18;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private LedgerColumns() {}

    static SheetLayout<LedgerRow> in(LedgerWords words, ZoneId zone) {
        var kinds = Stream.of(VisitKind.values()).collect(Collectors.toMap(Function.identity(), words::kind));
        var marks = Stream.of(Evidence.values()).collect(Collectors.toMap(Function.identity(), words::evidence));
        var between = Collectors.joining(words.separator());
        var values = new LinkedHashMap<String, Function<LedgerRow, Object>>();
        values.put("day", LedgerRow::day);
        values.put("last-day", row -> row.lastDay().equals(row.day()) ? null : row.lastDay());
        values.put("wording", LedgerRow::dayWording);
        values.put("theme", LedgerRow::theme);
        values.put("kind", row -> kinds.get(row.kind()));
        values.put("organiser", row -> row.organiser().name());
        values.put("hosts", row -> row.hosts().stream().map(Ref::name).collect(between));
        values.put("people", LedgerRow::people);
        values.put("expected", LedgerRow::expected);
        values.put("headcount", LedgerRow::headcount);
        values.put("evidence", row -> marks.get(row.evidence()));
        values.put("result", LedgerRow::result);
        values.put("files", LedgerRow::files);
        values.put("recorded-by", LedgerRow::recordedBy);
        values.put("recorded-at", row -> MINUTES.format(row.recordedAt().atZone(zone)));
        var columns = new ArrayList<SheetColumn<LedgerRow>>();
        values.forEach((name, value) -> columns.add(new SheetColumn<>(words.text("column-" + name), WIDTH, value)));
        return new SheetLayout<>(words.text("sheet"), columns);
    }
}
