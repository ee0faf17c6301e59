package org.xieshou.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** The PostgreSQL of one data folder: initialised once, durable, reachable from this machine only and by password. */
final class EmbeddedPostgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_STARTS = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    private final DataFolder folder;
    private final Path programs;
    private final Path cluster;
    private final Path log;
    private final String superPassword;
    private final ServerUser user;
    private List<String> command;
    private int port;
    private volatile PostgresChild server;
    private volatile boolean stopped;

    private EmbeddedPostgres(DataFolder folder) throws IOException, InterruptedException {
        this.user = ServerUser.here();
        this.folder = folder;
        this.programs = PostgresBinaries.unpackedIn(folder.resolve("")).resolve("bin");
        this.cluster = folder.resolve("database");
        this.log = folder.resolve("postgresql.log");
        this.superPassword = folder.secret("database.password");
    }

    /** Starts it in a folder; {@code settings} are further server settings, each {@code name=value}. */
    static EmbeddedPostgres start(DataFolder folder, List<String> settings) {
        try {
            var postgres = new EmbeddedPostgres(folder);
            postgres.initialise();
            postgres.serve(settings);
            return postgres;
        } catch (IOException | SQLException e) {
            throw new LaunchRefused("PostgreSQL did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("Interrupted while PostgreSQL was starting", e);
        }
    }

    /** Chinese names sort by their sound everywhere, because the whole cluster collates with ICU. */
    private void initialise() throws IOException, InterruptedException {
        if (Files.exists(cluster)) {
            return;
        }
        var draft = Files.createTempDirectory(folder.resolve(""), "initialising-");
        var password = folder.resolve("initialising.password");
        Files.copy(folder.resolve("database.password"), password, StandardCopyOption.REPLACE_EXISTING);
        user.own(draft);
        user.own(password);
        var exitCode = PostgresChild.start(initdb(draft, password), log).exitCode();
        Files.delete(password);
        if (exitCode != 0) {
            throw new IOException("initdb failed, see " + log);
        }
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> initdb(Path target, Path password) {
        return user.command(List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=zh-u-co-pinyin",
                "--no-instructions"));
    }

    private void serve(List<String> settings) throws IOException, InterruptedException, SQLException {
        user.own(cluster);
        port = freePort();
        command = user.command(command(settings));
        try {
            begin();
        } catch (IOException | SQLException e) {
            close();
            throw e;
        }
        Thread.ofPlatform().name("postgresql-watch").daemon().start(this::keepServing);
    }

    /** Starts the server and waits until it lets us in. */
    private void begin() throws IOException, InterruptedException, SQLException {
        PostgresChild.clearStale(cluster);
        server = PostgresChild.start(command, log);
        for (var deadline = Instant.now().plus(PATIENCE); ; Thread.sleep(20)) {
            try (var _ = connect()) {
                return;
            } catch (SQLException e) {
                if (!server.alive() || Instant.now().isAfter(deadline)) {
                    throw new IOException("see the end of " + log, e);
                }
            }
        }
    }

    /** A server that ended although nobody stopped it, killed or out of space, is started again until it serves. */
    private void keepServing() {
        try {
            while (server.exitCode() >= 0 && !stopped) {
                LOG.warn("PostgreSQL ended unexpectedly and is started again");
                try {
                    begin();
                } catch (IOException | SQLException e) {
                    LOG.warn("PostgreSQL did not start again: " + e.getMessage());
                    Thread.sleep(BETWEEN_STARTS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(List<String> settings) {
        var command = new ArrayList<>(List.of(programs.resolve("postgres").toString(), "-D", cluster.toString()));
        var own = List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=80",
                "timezone=UTC",
                "log_timezone=UTC",
                "jit=off");
        own.forEach(setting -> command.addAll(List.of("-c", setting)));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), SUPERUSER, superPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The database of this name, made if it is not there, with its owner and the application's role. */
    DatabaseLogin database(String name) {
        var login = new DatabaseLogin(
                url(name), "xieshou", DataFolder.randomSecret(), "xieshou_owner", DataFolder.randomSecret());
        try {
            try (var connection = connect()) {
                DatabaseRoles.prepare(connection, name, login);
            }
            try (var connection = DriverManager.getConnection(url(name), SUPERUSER, superPassword)) {
                DatabaseRoles.grant(connection, login);
            }
            return login;
        } catch (SQLException e) {
            throw new LaunchRefused("The database could not be prepared: " + e.getMessage(), e);
        }
    }

    /** The same, but empty: what was in it is dropped. */
    DatabaseLogin freshDatabase(String name) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            throw new LaunchRefused("The database could not be emptied: " + e.getMessage(), e);
        }
        return database(name);
    }

    @Override
    public void close() {
        stopped = true;
        try {
            server.interrupt();
        } catch (IOException e) {
            throw new LaunchRefused("PostgreSQL could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
