package org.xieshou.audit;

import io.quarkus.arc.Arc;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.EventSource;

/** What a transaction has changed so far. It is written in one batch before the transaction ends. */
final class HistoryLines implements BeforeTransactionCompletionProcess {

    private static final String INSERT = """
            insert into history_entry (district_id, id, kind, record_id, path, at, actor_id, actor_name, change, fields)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final List<HistoryLine> lines = new ArrayList<>();

    private HistoryLines() {}

    static HistoryLines ofTransaction(EventSource session) {
        var transaction = Arc.container()
                .instance(TransactionSynchronizationRegistry.class)
                .get();
        if (transaction.getResource(HistoryLines.class) instanceof HistoryLines begun) {
            return begun;
        }
        var begun = new HistoryLines();
        transaction.putResource(HistoryLines.class, begun);
        session.getActionQueue().registerProcess(begun);
        return begun;
    }

    void add(HistoryLine line) {
        lines.add(line);
    }

    @Override
    public void doBeforeTransactionCompletion(SessionImplementor session) {
        session.doWork(this::write);
    }

    private void write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var line : lines) {
                line.fill(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        lines.clear();
    }
}
