package org.xieshou.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.xieshou.audit.HistoryEntry.Change;
import org.xieshou.audit.HistoryEntry.FieldChange;
import org.xieshou.security.Actor;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Uuid7;

/** One line of history on its way into the table, written in the transaction of the change it tells of. */
record HistoryLine(
        DistrictRecord changed, String path, Change change, Map<String, FieldChange> fields, Actor actor, Instant at) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSERT = """
            insert into history_entry (district_id, id, kind, record_id, path, at, actor_id, actor_name, change, fields)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    void write(SharedSessionContractImplementor session) {
        session.doWork(this::insert);
    }

    private void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, changed.districtId);
            insert.setObject(2, Uuid7.next());
            insert.setString(3, changed.getClass().getSimpleName());
            insert.setObject(4, changed.id);
            insert.setString(5, path);
            insert.setObject(6, at.atOffset(ZoneOffset.UTC));
            insert.setObject(7, actor == null ? null : actor.accountId());
            insert.setString(8, actor == null ? null : actor.name());
            insert.setString(9, change.name());
            insert.setString(10, JSON.writeValueAsString(fields));
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
