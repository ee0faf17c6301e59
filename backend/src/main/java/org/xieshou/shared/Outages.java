package org.xieshou.shared;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** What to say while the database is away or a disk is full: neither is the caller's fault, and both pass. */
final class Outages {

    private static final int SECONDS = 10;

    /** SQLSTATE 53100, disk_full. */
    private static final String DISK_FULL = "53100";

    private Outages() {}

    /** The refusal, or nothing when the failure has another reason. */
    static Problem problemOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .map(Outages::meaning)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Problem meaning(Throwable cause) {
        if (cause instanceof SQLException refused) {
            var state = String.valueOf(refused.getSQLState());
            if (state.equals(DISK_FULL)) {
                return Problem.of(503, "request.disk-full", SECONDS);
            }
            return away(state) ? Problem.of(503, "request.database-away", SECONDS) : null;
        }
        var full = cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("No space left on device");
        return full ? Problem.of(503, "request.disk-full", SECONDS) : null;
    }

    /** Classes 08, connection exceptions, and 53, insufficient resources; 57P01 to 57P05, a server that stops or starts. */
    private static boolean away(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
