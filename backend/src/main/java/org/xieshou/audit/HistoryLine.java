package org.xieshou.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.xieshou.audit.HistoryEntry.Change;
import org.xieshou.audit.HistoryEntry.FieldChange;
import org.xieshou.security.Actor;
import org.xieshou.shared.OfDistrict;
import org.xieshou.shared.Uuid7;

/** One line of history on its way into the table. */
record HistoryLine(
        OfDistrict changed, String path, Change change, Map<String, FieldChange> fields, Actor actor, Instant at) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void fill(PreparedStatement insert) throws SQLException {
        insert.setObject(1, changed.recordDistrict());
        insert.setObject(2, Uuid7.next());
        insert.setString(3, changed.getClass().getSimpleName());
        insert.setObject(4, changed.recordId());
        insert.setString(5, path);
        insert.setObject(6, at.atOffset(ZoneOffset.UTC));
        insert.setObject(7, actor == null ? null : actor.accountId());
        insert.setString(8, actor == null ? null : actor.name());
        insert.setString(9, change.name());
        insert.setString(10, json());
    }

    private String json() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
