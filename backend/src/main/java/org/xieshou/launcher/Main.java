package org.xieshou.launcher;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The entry point: a database first, then the application on it; when one stops, both do. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        try {
            prepare(System.getenv());
        } catch (LaunchRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(Greeting.class, Main::end, arguments);
    }

    private static void prepare(Map<String, String> environment) {
        refuseBusyPort(environment.getOrDefault("PORT", "8080"));
        var external = ExternalDatabase.named(environment);
        if (external.isPresent()) {
            ExternalDatabase.refuseDemo(environment);
        }
        external.ifPresent(ExternalDatabase::check);
        external.ifPresent(DatabaseLogin::publish);
        var hasMasterKey = !environment.getOrDefault("XIESHOU_MASTER_KEY", "").isBlank();
        if (external.isEmpty() || !hasMasterKey) {
            prepareFolder(environment, external.isEmpty(), hasMasterKey);
        }
    }

    /** Several processes may share an external database and a master key; what lies in the folder belongs to one. */
    private static void prepareFolder(Map<String, String> environment, boolean database, boolean hasMasterKey) {
        var folder = DataFolder.claim(Path.of(environment.getOrDefault("XIESHOU_DATA", "data")));
        if (database) {
            embedded(folder).publish();
        }
        if (!hasMasterKey) {
            System.setProperty("xieshou.master-key", folder.secret("master.key"));
        }
    }

    static void refuseBusyPort(String port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Integer.parseInt(port)));
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchRefused(
                    "Port " + port + " cannot be used (" + e.getMessage() + "); choose another with PORT=", e);
        }
    }

    private static DatabaseLogin embedded(DataFolder folder) {
        var postgres = EmbeddedPostgres.start(folder, List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(postgres), "postgresql-stop"));
        return postgres.database("xieshou");
    }

    private static void stopAfterApplication(EmbeddedPostgres postgres) {
        var application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        postgres.close();
    }

    private static void end(int exitCode, Throwable failure) {
        if (failure != null) {
            System.err.println(StartFailure.reason(failure));
        }
        System.exit(exitCode);
    }
}
