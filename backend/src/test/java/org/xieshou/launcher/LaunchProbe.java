package org.xieshou.launcher;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;

/** What the launcher's tests run in a JVM of its own: starts the database of a folder, writes a row, says so and waits. */
final class LaunchProbe {
    private LaunchProbe() {}

    public static void main(String... arguments) throws Exception {
        try {
            var postgres = EmbeddedPostgres.start(DataFolder.claim(Path.of(arguments[0])), List.of());
            var login = postgres.database("probe");
            try (var owner = DriverManager.getConnection(login.url(), login.owner(), login.ownerPassword());
                    var statement = owner.createStatement()) {
                statement.execute("create table if not exists note (text text)");
                statement.execute("insert into note values ('kept')");
            }
            System.out.println("written");
            Thread.sleep(Long.MAX_VALUE);
        } catch (LaunchRefused e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }
}
