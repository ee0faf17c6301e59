package org.xieshou.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs a PostgreSQL program as a direct child that cannot outlive this process: the kernel interrupts it when the thread
 * that started it ends, and that thread waits for the child for as long as the JVM lives.
 */
final class PostgresChild {
    private final Process process;

    private PostgresChild(Process process) {
        this.process = process;
    }

    static PostgresChild start(List<String> command, Path log) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().name("postgresql").daemon().start(() -> {
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
                started.complete(process);
                process.waitFor();
            } catch (IOException e) {
                started.completeExceptionally(
                        new LaunchRefused("PostgreSQL needs the programs setsid and setpriv of util-linux", e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return new PostgresChild(started.join());
    }

    boolean alive() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks for a fast shutdown and waits for it. */
    void interrupt() throws IOException, InterruptedException {
        interrupt(process.toHandle());
    }

    /** Ends a server that an earlier process left on this cluster, and forgets the file of one that is gone. */
    static void clearStale(Path cluster) throws IOException, InterruptedException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var left = ProcessHandle.of(pid).filter(handle -> runsOn(cluster, handle.pid()));
        if (left.isPresent()) {
            interrupt(left.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean runsOn(Path cluster, long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .contains(cluster.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void interrupt(ProcessHandle postgres) throws IOException, InterruptedException {
        if (postgres.isAlive()) {
            new ProcessBuilder("kill", "-INT", Long.toString(postgres.pid()))
                    .start()
                    .waitFor();
            postgres.onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(late -> {
                        postgres.destroyForcibly();
                        return postgres;
                    })
                    .join();
        }
    }
}
