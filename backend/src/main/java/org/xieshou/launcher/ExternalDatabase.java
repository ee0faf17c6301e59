package org.xieshou.launcher;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A PostgreSQL that the operator runs, named by {@code DATABASE_URL}. */
public final class ExternalDatabase {
    private static final int OLDEST = 15;
    private static final Set<String> SWITCHED_OFF = Set.of("", "false", "0", "no", "n", "off");

    private ExternalDatabase() {}

    /** The database the environment names, or nothing when it names none. */
    public static Optional<DatabaseLogin> named(Map<String, String> environment) {
        var url = environment.getOrDefault("DATABASE_URL", "").strip();
        return url.isEmpty() ? Optional.empty() : Optional.of(login(url, environment));
    }

    private static DatabaseLogin login(String url, Map<String, String> environment) {
        var plain = url.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:");
        if (!plain.startsWith("postgresql://")) {
            throw new LaunchRefused("DATABASE_URL must read postgresql://host:port/database");
        }
        var userInfo = Optional.ofNullable(URI.create(plain).getRawUserInfo()).orElse("");
        var parts = userInfo.split(":", 2);
        var user = environment.getOrDefault("DATABASE_USER", decoded(parts[0]));
        var password = environment.getOrDefault("DATABASE_PASSWORD", parts.length > 1 ? decoded(parts[1]) : "");
        return new DatabaseLogin(
                "jdbc:" + (userInfo.isEmpty() ? plain : plain.replace(userInfo + "@", "")),
                user,
                password,
                environment.getOrDefault("DATABASE_OWNER", user),
                environment.getOrDefault("DATABASE_OWNER_PASSWORD", password));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Refuses the demo, whose passwords everybody knows, on a database that somebody runs for good. */
    static void refuseDemo(Map<String, String> environment) {
        var wanted = System.getProperty("xieshou.demo", environment.getOrDefault("XIESHOU_DEMO", ""));
        if (!SWITCHED_OFF.contains(wanted.strip().toLowerCase(Locale.ROOT))) {
            throw new LaunchRefused("The demo has accounts with a password that everybody knows, so it is not made on"
                    + " DATABASE_URL: set XIESHOU_DEMO=false, or leave DATABASE_URL out");
        }
    }

    /** Refuses a server that cannot be reached or is too old. */
    static void check(DatabaseLogin login) {
        try (var connection = DriverManager.getConnection(login.url(), login.username(), login.password())) {
            refuseOlder(connection.getMetaData().getDatabaseMajorVersion());
            ownRole(login).ifPresent(System.err::println);
        } catch (SQLException e) {
            var reason = e.getMessage().lines().findFirst().orElse("no reason given");
            throw new LaunchRefused("The database " + login + " does not let us in: " + reason, e);
        }
    }

    /** What to say of an application that owns its tables: it could take away the triggers that guard the audit log. */
    static Optional<String> ownRole(DatabaseLogin login) {
        return login.owner().equals(login.username())
                ? Optional.of("Warning: " + login.username() + " owns the tables, so nothing keeps the application from"
                        + " changing the audit log: set DATABASE_OWNER to another role")
                : Optional.empty();
    }

    static void refuseOlder(int version) {
        if (version < OLDEST) {
            throw new LaunchRefused(
                    "PostgreSQL " + version + " is too old: DATABASE_URL needs version " + OLDEST + " or newer");
        }
    }
}
