package org.xieshou.webhook;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xieshou.security.Actor;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Problem;

/**
 * The jobs behind webhooks, kept in the database: they outlive a restart, and of several processes each takes a share. One
 * reads the feed for every webhook, one sends a delivery.
 */
@ApplicationScoped
class WebhookJobs {

    private static final Logger LOG = Logger.getLogger(WebhookJobs.class);

    /** The job that sends one delivery; its instance is {@code <district>/<delivery>}. */
    private static final String DELIVERING = "webhook-delivery";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** What a process that says nothing for six of these was at is taken up by the others. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int THREADS = 8;
    private static final String ACTIVE =
            "select district_id, id from webhook where enabled and secret_encrypted is not null order by id";
    private static final String FORGET =
            "delete from webhook_delivery where state = 'DELIVERED' and finished_at < now() - interval '30 days'";

    private static final String UNSCHEDULED = "select d.district_id || '/' || d.id from webhook_delivery d"
            + " where d.state = 'WAITING' and not exists (select 1 from scheduled_tasks t"
            + " where t.task_name = '" + DELIVERING
            + "' and t.task_instance = d.district_id || '/' || d.id) limit 1000";

    private record Place(UUID district, UUID webhook) {}

    private final AgroalDataSource database;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Sending sending;
    private final CurrentUser user;
    private final boolean running;
    private final Duration pause;
    private Scheduler scheduler;

    WebhookJobs(
            AgroalDataSource database,
            Webhooks webhooks,
            Deliveries deliveries,
            Sending sending,
            CurrentUser user,
            @ConfigProperty(name = "xieshou.jobs", defaultValue = "true") boolean running,
            @ConfigProperty(name = "xieshou.webhooks.pause", defaultValue = "5s") Duration pause) {
        this.database = database;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
        this.user = user;
        this.running = running;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        if (running) {
            scheduler = scheduler(new SchedulerName.Hostname().getName() + "/"
                    + ProcessHandle.current().pid());
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** A scheduler of these jobs, not yet started. */
    Scheduler scheduler(String name) {
        var reading = Tasks.recurring("webhook-feed", FixedDelay.of(pause)).execute((_, job) -> {
            readFeed();
            schedule(job.getSchedulerClient());
        });
        var delivering = Tasks.custom(DELIVERING, Void.class)
                .onFailureReschedule(FixedDelay.of(Duration.ofMinutes(1)))
                .onDeadExecutionRevive()
                .execute((job, _) -> deliver(job.getId())
                        .<CompletionHandler<Void>>map(next -> (done, jobs) -> jobs.reschedule(done, next))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
        return Scheduler.create(database, delivering)
                .startTasks(reading)
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(THREADS)
                .pollingInterval(pause)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    /** Once for every webhook that is at work; what goes wrong with one is no matter of the others. */
    void readFeed() {
        forget();
        for (var place :
                query(ACTIVE, rows -> new Place(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)))) {
            try {
                while (inside(place.district, () -> handOver(place.webhook))) {
                    LOG.debugf("More to read for webhook %s", place.webhook);
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "The feed could not be read for webhook %s", place.webhook);
            }
        }
    }

    private boolean handOver(UUID id) {
        var webhook = webhooks.findLocked(id);
        try {
            return webhook.map(deliveries::handOver).orElse(false);
        } catch (Problem problem) {
            if (problem.status != 410) {
                throw problem;
            }
            LOG.warnf("The database was restored: webhook %s goes on from now", id);
            webhook.ifPresent(webhooks::goOnFromNow);
            return false;
        }
    }

    /** Nothing is open while the other system takes its time. */
    private Optional<Instant> deliver(String job) {
        var district = UUID.fromString(job.substring(0, 36));
        var id = UUID.fromString(job.substring(37));
        return inside(district, () -> deliveries.message(id))
                .map(sending::send)
                .flatMap(outcome -> inside(district, () -> deliveries.note(id, outcome)));
    }

    private <T> T inside(UUID district, Supplier<T> work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            user.actAs(Actor.program(district, "webhook"));
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            context.terminate();
        }
    }

    /** Gives every waiting delivery a job; one that has a job keeps it. */
    private void schedule(SchedulerClient jobs) {
        query(UNSCHEDULED, rows -> rows.getString(1))
                .forEach(id -> jobs.scheduleIfNotExists(new TaskInstance<>(DELIVERING, id), Instant.now()));
    }

    private void forget() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(FORGET);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a row of an answer stands for. */
    private interface Row<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> List<T> query(String sql, Row<T> row) {
        var found = new ArrayList<T>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
