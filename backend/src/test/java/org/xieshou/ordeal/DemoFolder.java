package org.xieshou.ordeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Data folders with the demo in them: made once in a run, copied for each test. */
final class DemoFolder {

    static final Map<String, String> SETTINGS = Map.of("XIESHOU_DEMO", "true");
    private static final Path ORDEALS = Path.of("target", "ordeal").toAbsolutePath();
    private static final Path MADE = ORDEALS.resolve("demo");
    private static boolean made;

    private DemoFolder() {}

    /** An empty folder. */
    static Path empty(String name) throws IOException, InterruptedException {
        var folder = ORDEALS.resolve(name);
        run("rm", "-rf", folder.toString(), folder + ".log");
        Files.createDirectories(folder);
        return folder;
    }

    static synchronized Path copy(String name) throws IOException, InterruptedException {
        if (!made) {
            PackagedApplication.start(empty("demo"), SETTINGS).close();
            made = true;
        }
        var folder = empty(name);
        run("cp", "-a", "--no-target-directory", MADE.toString(), folder.toString());
        return folder;
    }

    static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }
}
