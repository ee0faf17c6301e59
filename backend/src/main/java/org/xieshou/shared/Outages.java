package org.xieshou.shared;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;

/** What to say while the database is away or too busy, or a disk is full: none is the caller's fault, and all pass. */
public final class Outages {

    private static final int SECONDS = 10;

    /** SQLSTATE 53100, disk_full. */
    private static final String DISK_FULL = "53100";

    /** The database gave up waiting: for a lock, for a place in the pool, or for a statement to end. */
    private static final List<Class<? extends Exception>> BUSY = List.of(
            JDBCConnectionException.class,
            LockAcquisitionException.class,
            LockTimeoutException.class,
            PessimisticLockException.class,
            QueryTimeoutException.class);

    private Outages() {}

    /** The refusal, or nothing when the failure has another reason. */
    public static Optional<Problem> problemOf(Throwable failure) {
        var reasons = new LinkedHashSet<Throwable>();
        gather(failure, reasons);
        return reasons.stream()
                .map(Outages::meaning)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> reasons.stream().anyMatch(Outages::busy) ? Optional.of(Problem.busy()) : Optional.empty());
    }

    /** A commit that got no answer tells of it in what it suppressed. */
    private static void gather(Throwable failure, Set<Throwable> reasons) {
        if (failure != null && reasons.add(failure)) {
            gather(failure.getCause(), reasons);
            for (var suppressed : failure.getSuppressed()) {
                gather(suppressed, reasons);
            }
        }
    }

    private static boolean busy(Throwable cause) {
        return BUSY.stream().anyMatch(kind -> kind.isInstance(cause));
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
