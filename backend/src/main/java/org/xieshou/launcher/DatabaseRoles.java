package org.xieshou.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/** Two roles without superuser rights: the owner makes the tables, the application may only use them. */
final class DatabaseRoles {
    private DatabaseRoles() {}

    /** Gives both roles their passwords of this start and makes the database. */
    static void prepare(Connection superuser, String database, DatabaseLogin login) throws SQLException {
        prepareRole(superuser, login.owner(), login.ownerPassword());
        prepareRole(superuser, login.username(), login.password());
        if (!exists(superuser, "select 1 from pg_database where datname = ?", database)) {
            execute(superuser, "create database " + database + " owner " + login.owner());
            execute(superuser, "revoke all on database " + database + " from public");
        }
        execute(superuser, "grant connect, temporary on database " + database + " to " + login.username());
    }

    private static void prepareRole(Connection superuser, String role, String password) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", role)) {
            execute(superuser, "create role " + role + " login");
        }
        execute(superuser, "alter role " + role + " password '" + password + "'");
    }

    /** What the owner makes from now on, the application may read and write, but not alter. */
    static void grant(Connection superuser, DatabaseLogin login) throws SQLException {
        var future = "alter default privileges for role " + login.owner() + " in schema public grant ";
        execute(superuser, "alter schema public owner to " + login.owner());
        execute(superuser, "grant usage on schema public to " + login.username());
        execute(superuser, future + "select, insert, update, delete on tables to " + login.username());
        execute(superuser, future + "usage, select on sequences to " + login.username());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
