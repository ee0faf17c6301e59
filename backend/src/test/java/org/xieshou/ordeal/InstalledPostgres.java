package org.xieshou.ordeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The newest PostgreSQL that is installed on the machine, on an empty cluster, with the roles of {@code deploy/roles.sh}. */
final class InstalledPostgres implements AutoCloseable {

    static final String PASSWORD = "of the ordeal";
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
    private static final Path ROLES = Path.of("..", "deploy", "roles.sh");

    private final Path cluster;
    private final Process server;
    final int port;

    private InstalledPostgres(Path cluster, Process server, int port) {
        this.cluster = cluster;
        this.server = server;
        this.port = port;
    }

    static InstalledPostgres start() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("xieshou-postgres");
        var cluster = folder.resolve("cluster");
        var password = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            DemoFolder.run("chown", "-R", "postgres:", folder.toString());
        }
        DemoFolder.run(as(
                        "initdb",
                        "--pgdata=" + cluster,
                        "--username=owner",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-instructions")
                .toArray(String[]::new));
        var port = PackagedApplication.freePort();
        var server = new ProcessBuilder(as(
                        "postgres",
                        "-D",
                        cluster.toString(),
                        "-p",
                        Integer.toString(port),
                        "-h",
                        "127.0.0.1",
                        "-k",
                        ""))
                .inheritIO()
                .start();
        var started = new InstalledPostgres(folder, server, port);
        if (!Moments.within(Duration.ofSeconds(60), started::letsIn)) {
            started.close();
            throw new AssertionError("The installed PostgreSQL did not start");
        }
        return started;
    }

    /** A database with Chinese order, empty, with the grants of {@code roles.sh}. */
    void create(String database) throws IOException, InterruptedException, SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database
                    + " template template0 encoding 'UTF8' locale_provider icu icu_locale 'zh-u-co-pinyin'");
        }
        var grants = new ProcessBuilder("sh", ROLES.toString()).inheritIO();
        grants.environment().putAll(environment(database));
        grants.environment()
                .putAll(Map.of("POSTGRES_USER", "owner", "POSTGRES_DB", database, "APPLICATION_PASSWORD", PASSWORD));
        if (grants.start().waitFor() != 0) {
            throw new IOException(ROLES + " failed");
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "owner", PASSWORD);
    }

    /** What tells PostgreSQL's programs where a database is. */
    Map<String, String> environment(String database) {
        return Map.of(
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(port),
                "PGUSER",
                "owner",
                "PGPASSWORD",
                PASSWORD,
                "PGDATABASE",
                database);
    }

    /** What tells the service, by way of a port, where a database is. */
    static Map<String, String> settings(int port, String database) {
        return Map.of(
                "DATABASE_URL",
                "postgresql://127.0.0.1:" + port + "/" + database,
                "DATABASE_USER",
                "xieshou",
                "DATABASE_PASSWORD",
                PASSWORD,
                "DATABASE_OWNER",
                "owner",
                "DATABASE_OWNER_PASSWORD",
                PASSWORD);
    }

    private boolean letsIn() {
        try (var _ = connect("postgres")) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** A program of the newest version, for root as Debian's user of it. */
    private static List<String> as(String program, String... arguments) throws IOException {
        try (var versions = Files.list(PROGRAMS)) {
            var newest = versions.max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .orElseThrow();
            var command = new ArrayList<String>();
            if (isRoot()) {
                command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
            }
            command.add(newest.resolve("bin").resolve(program).toString());
            command.addAll(List.of(arguments));
            return command;
        }
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        server.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        try {
            DemoFolder.run("rm", "-rf", cluster.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
