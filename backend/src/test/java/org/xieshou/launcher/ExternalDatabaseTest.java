package org.xieshou.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {
    @Test
    void noAddressMeansTheEmbeddedOne() {
        assertThat(ExternalDatabase.named(Map.of())).isEmpty();
        assertThat(ExternalDatabase.named(Map.of("DATABASE_URL", " "))).isEmpty();
    }

    @Test
    void bothWaysToWriteAnAddressAreUnderstood() {
        var login = new DatabaseLogin("jdbc:postgresql://db:5432/xieshou", "anna", "secret", "anna", "secret");

        assertThat(named("jdbc:postgresql://db:5432/xieshou")).isEqualTo(login);
        assertThat(named("postgresql://db:5432/xieshou")).isEqualTo(login);
        assertThat(named("postgres://db:5432/xieshou")).isEqualTo(login);
    }

    @Test
    void userAndPasswordMayStandInTheAddress() {
        var login =
                ExternalDatabase.named(Map.of("DATABASE_URL", "postgresql://anna:p%40ss@db/xieshou?sslmode=require"));

        assertThat(login)
                .contains(new DatabaseLogin(
                        "jdbc:postgresql://db/xieshou?sslmode=require", "anna", "p@ss", "anna", "p@ss"));
    }

    @Test
    void tablesMayBelongToAnotherRole() {
        var login = ExternalDatabase.named(Map.of(
                        "DATABASE_URL", "postgresql://db/xieshou",
                        "DATABASE_USER", "app",
                        "DATABASE_PASSWORD", "a",
                        "DATABASE_OWNER", "owner",
                        "DATABASE_OWNER_PASSWORD", "o"))
                .orElseThrow();

        assertThat(login.settings())
                .containsEntry("quarkus.datasource.username", "app")
                .containsEntry("quarkus.flyway.username", "owner")
                .containsEntry("quarkus.flyway.password", "o");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> named("mysql://db/xieshou"))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("postgresql://host:port/database");
    }

    @Test
    void anOldServerIsRefused() {
        assertThatThrownBy(() -> ExternalDatabase.refuseOlder(14)).hasMessageContaining("15 or newer");
        ExternalDatabase.refuseOlder(15);
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneLineWithoutThePassword() {
        var login = named("postgresql://127.0.0.1:1/xieshou");

        assertThatThrownBy(() -> ExternalDatabase.check(login))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageNotContaining("secret")
                .satisfies(refused -> assertThat(refused.getMessage()).hasLineCount(1));
    }

    @Test
    void anApplicationThatOwnsItsTablesIsWarned() {
        assertThat(ExternalDatabase.ownRole(named("postgresql://db/xieshou"))).isPresent();
        assertThat(ExternalDatabase.ownRole(new DatabaseLogin("jdbc:postgresql://db/x", "app", "a", "owner", "o")))
                .isEmpty();
    }

    private static DatabaseLogin named(String url) {
        return ExternalDatabase.named(
                        Map.of("DATABASE_URL", url, "DATABASE_USER", "anna", "DATABASE_PASSWORD", "secret"))
                .orElseThrow();
    }

    @Test
    void theDemoIsNotMadeOnADatabaseThatSomebodyRuns() {
        assertThatThrownBy(() -> ExternalDatabase.refuseDemo(Map.of("XIESHOU_DEMO", "true")))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("XIESHOU_DEMO=false")
                .message()
                .hasLineCount(1);

        ExternalDatabase.refuseDemo(Map.of());
        ExternalDatabase.refuseDemo(Map.of("XIESHOU_DEMO", "false"));
    }
}
