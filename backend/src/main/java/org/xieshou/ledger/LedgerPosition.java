package org.xieshou.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.xieshou.shared.Problem;

/** A place in a ledger, which is kept in the order of days; the id decides between records of one day. */
public record LedgerPosition(LocalDate day, UUID id) implements Comparable<LedgerPosition> {

    /** PostgreSQL orders ids as unsigned bytes, which for ids is the order of their texts. */
    private static final Comparator<LedgerPosition> ORDER =
            Comparator.comparing(LedgerPosition::day).thenComparing(position -> position.id.toString());

    /** Before everything. */
    static final LedgerPosition START = new LedgerPosition(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static LedgerPosition of(LedgerRow row) {
        return new LedgerPosition(row.day(), row.id());
    }

    static LedgerPosition read(String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            var cut = cursor.indexOf('_');
            return new LedgerPosition(
                    LocalDate.parse(cursor.substring(0, cut)), UUID.fromString(cursor.substring(cut + 1)));
        } catch (RuntimeException unreadable) {
            throw Problem.invalid("/cursor", "request.cursor-unreadable");
        }
    }

    String cursor() {
        return day + "_" + id;
    }

    @Override
    public int compareTo(LedgerPosition other) {
        return ORDER.compare(this, other);
    }
}
