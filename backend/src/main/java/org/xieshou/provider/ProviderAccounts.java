package org.xieshou.provider;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xieshou.security.Actor;
import org.xieshou.security.Identities;
import org.xieshou.security.LogInTried;
import org.xieshou.security.LoginThrottle;
import org.xieshou.shared.Outages;
import org.xieshou.shared.Problem;

/**
 * The account of a person the provider vouches for: the one linked to him, or, the first time he comes, the one that has
 * his login name. No account is made here, and those above districts are never linked by their name.
 */
@ApplicationScoped
class ProviderAccounts {

    private static final int LONGEST_NAME = 100;
    private static final String FOUND = "id, district_id, display_name, locked_at is not null";
    private static final String LINKED =
            "select " + FOUND + " from account where provider_issuer = ? and provider_subject = ?";

    /** Linked by another request in the meantime counts as found. */
    private static final String LINK = """
            update account set provider_issuer = ?, provider_subject = ?, version = version + 1
            where login_name = ? and district_id is not null
              and (provider_subject is null or provider_issuer = ? and provider_subject = ?)
            returning\s""" + FOUND;

    private static final String OVER = "select 1 from provider_session where sid = ? and ended_at is not null limit 1";

    private static final String NAMESAKE = "select " + FOUND + " from account where login_name = ?";
    private static final String ONLY_DISTRICT = "select min(id::text)::uuid from district having count(*) = 1";

    private record Found(UUID id, UUID districtId, String name, boolean locked) {}

    private final AgroalDataSource database;
    private final Identities identities;
    private final ProviderConfig config;
    private final LoginThrottle throttle;
    private final Event<LogInTried> tried;

    ProviderAccounts(
            AgroalDataSource database,
            Identities identities,
            ProviderConfig config,
            LoginThrottle throttle,
            Event<LogInTried> tried) {
        this.database = database;
        this.identities = identities;
        this.config = config;
        this.throttle = throttle;
        this.tried = tried;
    }

    /** Whoever a verified token speaks of, with the roles he holds here today. */
    Actor actorOf(JsonWebToken token) {
        try (var connection = database.getConnection()) {
            if (isOver(connection, token)) {
                throw new AuthenticationFailedException("The session at the provider is over");
            }
            var name = loginName(token);
            var found = find(connection, LINKED, token.getIssuer(), token.getSubject());
            if (found == null) {
                found = find(
                        connection,
                        LINK,
                        token.getIssuer(),
                        token.getSubject(),
                        name,
                        token.getIssuer(),
                        token.getSubject());
            }
            if (found == null) {
                throw unknown(connection, token, name);
            }
            if (found.locked) {
                throw refused(token, found, Problem.of(401, "session.locked"));
            }
            return Optional.ofNullable(identities.account(connection, found.id))
                    .orElseThrow(() -> new AuthenticationFailedException("Locked in this moment"));
        } catch (SQLException unreachable) {
            throw Outages.problemOf(unreachable).orElseGet(Problem::busy);
        }
    }

    /** Whether the provider told that the session of a token is over, although the token still runs. */
    private static boolean isOver(Connection connection, JsonWebToken token) throws SQLException {
        try (var query = connection.prepareStatement(OVER)) {
            query.setString(1, token.getClaim("sid"));
            return query.executeQuery().next();
        }
    }

    private String loginName(JsonWebToken token) {
        var name = Objects.toString(token.<Object>getClaim(config.claim()), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Found find(Connection connection, String statement, String... values) throws SQLException {
        try (var query = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? new Found(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, UUID.class),
                                rows.getString(3),
                                rows.getBoolean(4))
                        : null;
            }
        }
    }

    private Problem unknown(Connection connection, JsonWebToken token, String name) throws SQLException {
        var namesake = find(connection, NAMESAKE, name);
        if (namesake != null && namesake.districtId != null) {
            return refused(token, namesake, Problem.forbidden("provider.taken"));
        }
        return refused(
                token, new Found(null, onlyDistrict(connection), name, false), Problem.forbidden("provider.unknown"));
    }

    private static UUID onlyDistrict(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(ONLY_DISTRICT);
                var rows = query.executeQuery()) {
            return rows.next() ? rows.getObject(1, UUID.class) : null;
        }
    }

    /** Who comes again and again is slowed down, so that he cannot fill the log. */
    private Problem refused(JsonWebToken token, Found who, Problem refusal) {
        throttle.take(token.getIssuer() + " " + token.getSubject());
        var actor = new Actor(who.id, who.name, null, who.districtId, List.of(), Set.of(), null, false);
        tried.fire(new LogInTried(actor, "logInAtProvider", false));
        return refusal;
    }
}
