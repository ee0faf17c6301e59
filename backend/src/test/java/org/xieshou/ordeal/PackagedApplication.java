package org.xieshou.ordeal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, as an operator starts it; what it says stands in a log of its own. */
final class PackagedApplication implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    final Path data;
    final Api api;
    private final Process process;
    private final Path log;

    private PackagedApplication(Path data, int port, Process process, Path log) {
        this.data = data;
        this.api = new Api(port);
        this.process = process;
        this.log = log;
    }

    /** Starts it on a data folder and waits until it serves; {@code settings} are further environment variables. */
    static PackagedApplication start(Path data, Map<String, String> settings) {
        return launch(data, settings, List.of()).awaitReady();
    }

    /** Starts it without waiting; {@code around} is a command in front, such as one that limits what it may use. */
    static PackagedApplication launch(Path data, Map<String, String> settings, List<String> around) {
        try {
            Files.createDirectories(data.resolve("temporary"));
            var log = Path.of(data + ".log").toAbsolutePath();
            var port = freePort();
            var command = new ArrayList<>(around);
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx512m",
                    "-Djava.io.tmpdir=" + data.resolve("temporary"),
                    "-jar",
                    JAR.toAbsolutePath().toString()));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            var environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("DATABASE_") || name.startsWith("XIESHOU_"));
            environment.put("PORT", Integer.toString(port));
            environment.put("XIESHOU_DATA", data.toString());
            environment.put("XIESHOU_CALLS_PER_MINUTE", "1000000");
            environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
            environment.putAll(settings);
            var process = builder.start();
            // whatever becomes of the test
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new PackagedApplication(data, port, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    PackagedApplication awaitReady() {
        for (var deadline = System.nanoTime() + PATIENCE.toNanos(); !api.ready(); Moments.sleep(50)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("The service did not start:\n" + logged());
            }
        }
        return this;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** All it said, over all starts on this folder. */
    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of its own PostgreSQL, if that runs. */
    ProcessHandle postgres() {
        try {
            var lines = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException gone) {
            return null;
        }
    }

    /** {@code kill -9}, and what it leaves behind is awaited. */
    void kill() {
        var postgres = postgres();
        process.destroyForcibly().onExit().join();
        if (postgres != null) {
            postgres.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }
    }

    /** Ends it as an operator does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
