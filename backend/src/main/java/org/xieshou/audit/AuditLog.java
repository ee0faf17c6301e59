package org.xieshou.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.xieshou.security.Actor;
import org.xieshou.security.DistrictOfRequest;
import org.xieshou.security.LogInTried;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Uuid7;
import org.xieshou.shared.Where;

/** The audit log of a district (网络安全法, art. 21: kept for at least six months). */
@ApplicationScoped
public class AuditLog {

    private static final Logger LOG = Logger.getLogger(AuditLog.class);
    private static final String INSERT = """
            insert into audit_event (district_id, id, at, actor_id, actor_name, roles, operation, object_id, status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final Listing.Source<AuditEventView> EVENTS = new Listing.Source<>(
            AuditEventView.class,
            "it.id, it.at, it.actorId, it.actorName, it.roles, it.operation, it.objectId, it.status",
            "AuditEvent it",
            "it.id",
            Sorts.usually("-at").by("at", "it.at", Instant.class));

    private final AgroalDataSource database;
    private final Listing listing;
    private final Clock clock;

    AuditLog(AgroalDataSource database, Listing listing, Clock clock) {
        this.database = database;
        this.listing = listing;
        this.clock = clock;
    }

    Page<AuditEventView> page(String operation, UUID actor, UUID object, PageRequest page) {
        var where = Where.all()
                .and("it.operation = :operation", "operation", operation)
                .and("it.actorId = :actor", "actor", actor)
                .and("it.objectId = :object", "object", object);
        return listing.page(EVENTS, where, page);
    }

    /** Nobody is logged in yet, so the trail of calls does not see it; a refused one is noted all the same. */
    void follow(@Observes LogInTried tried) {
        var status = tried.succeeded() ? 200 : 401;
        QuarkusTransaction.suspendingExisting()
                .run(() -> add(tried.who(), tried.operation(), tried.who().accountId(), status));
    }

    /** Adds an entry on a connection of its own, so that a refused call is logged although it is rolled back. */
    public void add(Actor actor, String operation, UUID objectId, int status) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, actor.districtId() == null ? DistrictOfRequest.NO_DISTRICT : actor.districtId());
            insert.setObject(2, Uuid7.next());
            insert.setObject(3, OffsetDateTime.now(clock));
            insert.setObject(4, actor.accountId());
            insert.setString(5, actor.name());
            insert.setString(
                    6,
                    actor.grants().stream()
                            .map(grant -> grant.role().name())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" ")));
            insert.setString(7, operation);
            insert.setObject(8, objectId);
            insert.setInt(9, status);
            insert.executeUpdate();
        } catch (SQLException e) {
            LOG.errorf(e, "The audit entry of %s could not be written", operation);
        }
    }
}
