package org.xieshou.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.xieshou.security.Actor;
import org.xieshou.security.DistrictOfRequest;
import org.xieshou.security.LogInTried;
import org.xieshou.shared.CallerTexts;
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
    private static final String TITLES = "operation.";
    private static final String INSERT = """
            insert into audit_event (district_id, id, at, actor_id, actor_name, roles, operation, object_id, status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final Listing.Source<AuditLine> LINES = new Listing.Source<>(
            AuditLine.class,
            "it.id, it.at, it.actorId, it.actorName, it.roles, it.operation, it.objectId, it.status",
            "AuditEvent it",
            "it.id",
            Sorts.usually("-at").by("at", "it.at", Instant.class));

    private final AgroalDataSource database;
    private final Listing listing;
    private final CallerTexts texts;
    private final Clock clock;

    AuditLog(AgroalDataSource database, Listing listing, CallerTexts texts, Clock clock) {
        this.database = database;
        this.listing = listing;
        this.texts = texts;
        this.clock = clock;
    }

    Page<AuditEventView> page(AuditFilter filter, PageRequest page) {
        var where = Where.all()
                .and("it.at >= :from", "from", startOf(filter.from))
                .and("it.at < :until", "until", filter.to == null ? null : startOf(filter.to.plusDays(1)))
                .and("it.operation in :meant", "meant", meant(filter.q))
                .and("it.operation = :operation", "operation", filter.operation)
                .and("it.actorId = :actor", "actor", filter.actorId)
                .and("it.objectId = :object", "object", filter.objectId);
        if (filter.refused != null) {
            where.and(filter.refused ? "it.status >= 400" : "it.status < 400");
        }
        return listing.page(LINES, where, page)
                .map(line -> AuditEventView.of(line, texts.text(TITLES + line.operation())));
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The operations whose titles hold the words somebody looks for; null when he looks for none. */
    private List<String> meant(String words) {
        return words == null || words.isBlank()
                ? null
                : texts.codes(TITLES, words).stream()
                        .map(code -> code.substring(TITLES.length()))
                        .toList();
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
