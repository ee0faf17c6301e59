package org.xieshou.launcher;

import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives every test run one real, empty PostgreSQL before the first test: the external one if named, else an embedded, in
 * which there is a second database, {@code spare.url}, for tests that need one of their own.
 */
public final class TestDatabase implements LauncherSessionListener {
    private static final List<String> FAST = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        ExternalDatabase.named(System.getenv()).orElseGet(this::embedded).publish();
    }

    private DatabaseLogin embedded() {
        postgres = EmbeddedPostgres.start(DataFolder.claim(Path.of("target", "postgres")), FAST);
        // the roles are the server's: their passwords are those of the database made last
        System.setProperty("spare.url", postgres.freshDatabase("xieshou_spare").url());
        return postgres.freshDatabase("xieshou_test");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
    }
}
