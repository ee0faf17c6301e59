package org.xieshou.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
class DatabaseRolesTest {
    @Inject
    DataSource database;

    @Test
    void theApplicationIsNoSuperuserAndMakesNoTables() throws SQLException {
        assertThat(ask("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask("select has_schema_privilege('public', 'create')")).isEqualTo("f");
    }

    @Test
    void chineseNamesSortByTheirSound() throws SQLException {
        assertThat(ask("select string_agg(n, '' order by n) from unnest(array['钟','安','李','王']) n"))
                .isEqualTo("安李王钟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_event", "history_entry"})
    void theApplicationCanOnlyAddToWhatHappened(String table) throws SQLException {
        for (var right : List.of("update", "delete", "truncate", "trigger", "references")) {
            assertThat(ask("select has_table_privilege('" + table + "', '" + right + "')"))
                    .as(right)
                    .isEqualTo("f");
        }
        for (var attempt : List.of(
                "update %s set at = now()",
                "delete from %s",
                "truncate %s",
                "drop trigger %1$s_is_append_only on %1$s",
                "alter table %s disable trigger all",
                "drop table %s")) {
            assertThatThrownBy(() -> run(database, attempt.formatted(table)))
                    .as(attempt)
                    .hasMessageMatching("(?s).*(permission denied for table|must be owner of).*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_event", "history_entry"})
    void notEvenTheOwnerEmptiesWhatHappened(String table) {
        assertThatThrownBy(() -> run(owner(), "truncate " + table)).hasMessageContaining("can only be added to");
    }

    private static DataSource owner() {
        var source = new PGSimpleDataSource();
        source.setUrl(System.getProperty("quarkus.flyway.jdbc-url"));
        source.setUser(System.getProperty("quarkus.flyway.username"));
        source.setPassword(System.getProperty("quarkus.flyway.password"));
        return source;
    }

    private static void run(DataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private String ask(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
