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
            refuseBusyPort(System.getenv());
            prepareDatabase(System.getenv());
        } catch (LaunchRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    private static void prepareDatabase(Map<String, String> environment) {
        var external = ExternalDatabase.named(environment);
        external.ifPresent(ExternalDatabase::check);
        external.orElseGet(() -> embedded(environment)).publish();
    }

    private static DatabaseLogin embedded(Map<String, String> environment) {
        var postgres = EmbeddedPostgres.start(Path.of(environment.getOrDefault("XIESHOU_DATA", "data")), List.of());
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

    static void refuseBusyPort(Map<String, String> environment) {
        var port = environment.getOrDefault("PORT", "8080");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Integer.parseInt(port)));
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchRefused(
                    "Port " + port + " cannot be used (" + e.getMessage() + "); choose another with PORT=", e);
        }
    }
}
