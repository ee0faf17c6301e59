package org.xieshou.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xieshou.security.CurrentUser;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetPage;

/** The ledger as a sheet that can be filed: title, period and schools above, sums and what the marks mean below. */
@ApplicationScoped
class LedgerSheet {

    private final Ledger ledger;
    private final LedgerWords words;
    private final CurrentUser user;
    private final Clock clock;

    LedgerSheet(Ledger ledger, LedgerWords words, CurrentUser user, Clock clock) {
        this.ledger = ledger;
        this.words = words;
        this.user = user;
        this.clock = clock;
    }

    /** The sheet in the format the caller accepts; as plain text it is the table alone. */
    Response answer(LedgerQuery query, HttpHeaders headers) {
        var summary = QuarkusTransaction.joiningExisting().call(() -> ledger.summary(query));
        var title = words.text("title", summary.about().name());
        var rows = SheetAnswer.<LedgerRow>walk(null, turned -> ledger.page(query, turned));
        var layout = LedgerColumns.in(words, clock.getZone());
        return SheetAnswer.of(headers, title, new SheetPage<>(layout, above(title, summary), rows, below(summary)));
    }

    private List<List<Object>> above(String title, LedgerSummary summary) {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of(title));
        lines.add(List.of(period(summary)));
        if (!summary.schools().isEmpty()) {
            lines.add(List.of(words.text("schools", String.join(words.separator(), summary.schools()))));
        }
        return lines;
    }

    private Object period(LedgerSummary summary) {
        return summary.from() == null && summary.to() == null
                ? words.text("all-time")
                : words.text("period", day(summary.from()), day(summary.to()));
    }

    private Object day(LocalDate day) {
        return day == null ? words.text("open") : day.toString();
    }

    private List<List<Object>> below(LedgerSummary summary) {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of());
        lines.add(List.of(words.text("sum-records"), summary.records()));
        lines.add(List.of(words.text("sum-people"), summary.people()));
        summary.evidence().forEach(sum -> lines.add(List.of(words.evidence(sum.evidence()), sum.records())));
        summary.kinds().forEach(sum -> lines.add(List.of(words.kind(sum.kind()), sum.records())));
        lines.add(List.of());
        lines.add(List.of(words.text("marks")));
        Stream.of(Evidence.values()).map(words::meaning).forEach(meaning -> lines.add(List.of(meaning)));
        lines.add(List.of(
                words.text("printed", user.actor().name(), LocalDate.now(clock).toString())));
        return lines;
    }
}
