package org.xieshou.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

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

    private String ask(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
