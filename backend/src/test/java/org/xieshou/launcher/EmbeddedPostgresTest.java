package org.xieshou.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    /** Unpacking takes longer than everything else here, so the programs of the test run's own database are shared. */
    @BeforeEach
    void shareUnpackedPrograms() throws IOException {
        var programs = PostgresBinaries.unpackedIn(Path.of("target", "postgres").toAbsolutePath());
        Files.createSymbolicLink(folder.resolve(programs.getFileName()), programs);
    }

    @Test
    void aKilledProcessTakesItsDatabaseAlongAndLosesNothing() throws Exception {
        var probe = new Probe(folder);
        assertThat(probe.says()).isEqualTo("written");
        var postgres = postgres();

        probe.kill();

        assertThat(postgres.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(rowsAfterAnotherStart()).isEqualTo(1);
    }

    @Test
    void anAbruptEndOfBothIsRecovered() throws Exception {
        var probe = new Probe(folder);
        assertThat(probe.says()).isEqualTo("written");

        postgres().destroyForcibly();
        probe.kill();

        assertThat(rowsAfterAnotherStart()).isEqualTo(1);
    }

    @Test
    void aKilledDatabaseIsStartedAgainWhereItWas() throws Exception {
        try (var data = DataFolder.claim(folder);
                var postgres = EmbeddedPostgres.start(data, List.of())) {
            var login = postgres.database("probe");

            var killed = postgres();
            killed.destroyForcibly();
            killed.onExit().join();

            assertThat(letsInAgain(login)).isTrue();
        }
    }

    private static boolean letsInAgain(DatabaseLogin login) {
        for (var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60); System.nanoTime() < deadline; ) {
            try (var _ = DriverManager.getConnection(login.url(), login.username(), login.password())) {
                return true;
            } catch (SQLException notYet) {
                Thread.yield();
            }
        }
        return false;
    }

    @Test
    void aProcessIdThatNowBelongsToAnotherProgramDoesNotStopTheStart() throws Exception {
        assertThat(rowsAfterAnotherStart()).isZero();
        var cluster = folder.resolve("database");
        Files.writeString(
                cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster + "\n");

        assertThat(rowsAfterAnotherStart()).isZero();
    }

    @Test
    void aSecondProcessOnTheSameFolderIsToldWhoHasIt() throws Exception {
        try (var first = new Probe(folder)) {
            assertThat(first.says()).isEqualTo("written");
            try (var second = new Probe(folder)) {
                assertThat(second.says()).contains("already running", Long.toString(first.process.pid()));
                assertThat(second.process.waitFor()).isEqualTo(1);
            }
        }
    }

    @Test
    void onlyItsUserReadsThePassword() throws Exception {
        rowsAfterAnotherStart();
        var permissions = Files.getPosixFilePermissions(folder.resolve("database.password"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    private ProcessHandle postgres() throws IOException {
        var pidFile = folder.resolve("database").resolve("postmaster.pid");
        var pid = Files.readAllLines(pidFile).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private int rowsAfterAnotherStart() throws SQLException {
        try (var data = DataFolder.claim(folder);
                var postgres = EmbeddedPostgres.start(data, List.of())) {
            var login = postgres.database("probe");
            try (var owner = DriverManager.getConnection(login.url(), login.owner(), login.ownerPassword());
                    var statement = owner.createStatement()) {
                statement.execute("create table if not exists note (text text)");
                try (var rows = statement.executeQuery("select count(*) from note")) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        }
    }

    /** A {@link LaunchProbe} in a JVM of its own. */
    private static final class Probe implements AutoCloseable {
        private final Process process;
        private final BufferedReader output;

        Probe(Path folder) throws IOException {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            process = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            LaunchProbe.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            output = process.inputReader();
        }

        String says() throws IOException {
            return output.readLine();
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() {
            kill();
        }
    }
}
