package org.xieshou.launcher;

import java.util.Map;

/** Where the database is and who logs in: the application's role, and the owner's, which migrations use. */
public record DatabaseLogin(String url, String username, String password, String owner, String ownerPassword) {

    /** The same as the settings Quarkus reads. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", username,
                "quarkus.datasource.password", password,
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", owner,
                "quarkus.flyway.password", ownerPassword);
    }

    void publish() {
        settings().forEach(System::setProperty);
    }

    @Override
    public String toString() {
        return username + " at " + url;
    }
}
