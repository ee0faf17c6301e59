package org.xieshou.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

class StartFailureTest {
    @Test
    void aWrongSettingIsSaidInOneLine() {
        var failure = new RuntimeException("Failed to start", new ConfigurationException("PORT must be a number"));

        assertThat(StartFailure.reason(failure)).isEqualTo("PORT must be a number");
    }

    @Test
    void whatNobodyExpectedIsShownWhole() {
        var failure = new RuntimeException("Failed to start", new IllegalStateException("odd"));

        assertThat(StartFailure.reason(failure))
                .contains("Failed to start", "odd", "at " + getClass().getName());
    }

    @Test
    void aDatabaseThatANewerVersionWroteIsRefusedInOneLine() throws SQLException {
        var url = System.getProperty("quarkus.flyway.jdbc-url");
        var flyway = Flyway.configure()
                .dataSource(
                        url,
                        System.getProperty("quarkus.flyway.username"),
                        System.getProperty("quarkus.flyway.password"))
                .createSchemas(true)
                .schemas("a_newer_version")
                .ignoreMigrationPatterns("repeatable:missing");
        flyway.locations("classpath:newer-migrations").load().migrate();

        var refused = catchThrowableOfType(
                FlywayValidateException.class,
                () -> flyway.locations("classpath:newer-migrations/none").load().migrate());

        assertThat(StartFailure.reason(new RuntimeException(refused)))
                .startsWith("The database was written by another version of Xieshou: ")
                .contains("900")
                .hasLineCount(1);
    }
}
