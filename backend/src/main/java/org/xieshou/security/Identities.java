package org.xieshou.security;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xieshou.shared.Outages;
import org.xieshou.shared.Problem;

/**
 * Reads who stands behind a token, with the roles held today: one statement a request, so a lock, a withdrawn role and
 * "log out everywhere" work at once and not when the token runs out.
 */
@ApplicationScoped
public class Identities implements SecurityIdentityAugmentor {

    private static final String ACCOUNT = """
            select a.display_name, a.staff_id, a.district_id, a.must_change_password,
                   g.role, g.school_id, g.community_id, g.region_code
            from account a
            left join role_grant g on g.account_id = a.id
                 and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)
            where a.id = ? and a.locked_at is null and a.token_epoch = coalesce(?, a.token_epoch)
                 and (?::uuid is null or exists (select 1 from refresh_token t where t.chain_id = ?))""";
    private static final String CLIENT = """
            select name, district_id, scopes, requests_per_minute
            from api_client
            where id = ? and not disabled and (expires_on is null or expires_on >= ?)
              and (secret_version = ? or secret_version - 1 = ? and previous_secret_until > ?)""";

    private final AgroalDataSource database;
    private final Clock clock;

    Identities(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || !TokenIssuer.ISSUER.equals(token.getIssuer())) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> acting(identity, actor(token)));
    }

    /** Whoever was identified, acting as this person. */
    public static SecurityIdentity acting(SecurityIdentity identity, Actor actor) {
        var builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(CurrentUser.ACTOR, actor);
        actor.grants().forEach(grant -> builder.addRole(grant.role().name()));
        return builder.build();
    }

    private Actor actor(JsonWebToken token) {
        try (var connection = database.getConnection()) {
            var id = UUID.fromString(token.getSubject());
            var epoch = Integer.parseInt(String.valueOf(token.<Object>getClaim(TokenIssuer.EPOCH)));
            var client = TokenIssuer.CLIENT.equals(token.<Object>getClaim(TokenIssuer.KIND));
            var actor = client ? client(connection, id, epoch) : account(connection, id, epoch, session(token));
            if (actor == null) {
                throw new AuthenticationFailedException("No longer valid");
            }
            return actor;
        } catch (SQLException unreachable) {
            throw Outages.problemOf(unreachable).orElseGet(Problem::busy);
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    /** The person behind an account that is not locked, with the roles held today; null when there is none. */
    public Actor account(Connection connection, UUID id) throws SQLException {
        return account(connection, id, null, null);
    }

    /** The session a token belongs to; null for one that was made without. */
    private static UUID session(JsonWebToken token) {
        var session = token.<String>getClaim(TokenIssuer.SESSION);
        return session == null ? null : UUID.fromString(session);
    }

    private Actor account(Connection connection, UUID id, Integer epoch, UUID session) throws SQLException {
        try (var query = connection.prepareStatement(ACCOUNT)) {
            var today = LocalDate.now(clock);
            query.setObject(1, today);
            query.setObject(2, today);
            query.setObject(3, id);
            query.setObject(4, epoch, Types.INTEGER);
            query.setObject(5, session);
            query.setObject(6, session);
            try (var rows = query.executeQuery()) {
                return rows.next() ? account(id, rows) : null;
            }
        }
    }

    private static Actor account(UUID id, ResultSet rows) throws SQLException {
        var grants = new ArrayList<Actor.Grant>();
        var name = rows.getString(1);
        var staffId = rows.getObject(2, UUID.class);
        var districtId = rows.getObject(3, UUID.class);
        var mustChangePassword = rows.getBoolean(4);
        do {
            if (rows.getString(5) != null) {
                grants.add(new Actor.Grant(
                        Role.valueOf(rows.getString(5)),
                        rows.getObject(6, UUID.class),
                        rows.getObject(7, UUID.class),
                        rows.getString(8)));
            }
        } while (rows.next());
        return new Actor(id, name, staffId, districtId, grants, Set.of(), null, mustChangePassword);
    }

    private Actor client(Connection connection, UUID id, int secretVersion) throws SQLException {
        try (var query = connection.prepareStatement(CLIENT)) {
            query.setObject(1, id);
            query.setObject(2, LocalDate.now(clock));
            query.setInt(3, secretVersion);
            query.setInt(4, secretVersion);
            query.setObject(5, OffsetDateTime.now(clock));
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                var scopes = Set.of((String[]) rows.getArray(3).getArray());
                var grant = new Actor.Grant(Role.API_CLIENT, null, null, null);
                return new Actor(
                        id,
                        rows.getString(1),
                        null,
                        rows.getObject(2, UUID.class),
                        java.util.List.of(grant),
                        scopes,
                        rows.getObject(4, Integer.class),
                        false);
            }
        }
    }
}
