package org.xieshou.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.xieshou.feed.ChangeFeed;
import org.xieshou.feed.ChangeView;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Uuid7;
import org.xieshou.shared.Where;
import org.xieshou.webhook.WebhookDelivery.DeliveryFailure;
import org.xieshou.webhook.WebhookDelivery.DeliveryState;

/** The deliveries of the caller's district: handed over from the feed, tried, tried again, given up. */
@ApplicationScoped
class Deliveries {

    private static final int AT_ONCE = 200;
    private static final int LONGER_EACH_TIME = 4;
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final Listing.Source<DeliveryView> LINES = new Listing.Source<>(
            DeliveryView.class,
            "it.id, h.kind, h.recordId, h.change, it.state, it.attempts, it.status, it.reason, it.createdAt, it.finishedAt",
            "WebhookDelivery it join HistoryEntry h on h.districtId = it.districtId and h.id = it.changeId",
            "it.id",
            Sorts.usually("-createdAt").by("createdAt", "it.createdAt", Instant.class));

    private final Session database;
    private final Webhooks webhooks;
    private final ChangeFeed feed;
    private final Listing listing;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration firstWait;
    private final int mostAttempts;

    Deliveries(
            Session database,
            Webhooks webhooks,
            ChangeFeed feed,
            Listing listing,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "xieshou.webhooks.first-retry", defaultValue = "5s") Duration firstWait,
            @ConfigProperty(name = "xieshou.webhooks.attempts", defaultValue = "10") int mostAttempts) {
        this.database = database;
        this.webhooks = webhooks;
        this.feed = feed;
        this.listing = listing;
        this.json = json;
        this.clock = clock;
        this.firstWait = firstWait;
        this.mostAttempts = mostAttempts;
    }

    Page<DeliveryView> page(Webhook webhook, DeliveryState state, PageRequest page) {
        var where = Where.all()
                .and("it.webhookId = :webhook", "webhook", webhook.id)
                .and("it.state = :state", "state", state);
        return listing.page(LINES, where, page);
    }

    /** Hands what is new in the feed to deliveries; tells whether there may be more. */
    boolean handOver(Webhook webhook) {
        var page = feed.read(webhook.position, new HashSet<>(webhook.kinds), AT_ONCE);
        var known = known(webhook, page.items());
        page.items()
                .forEach(change -> known.computeIfAbsent(change.id(), _ -> made(webhook, change))
                        .again());
        webhook.position = page.nextCursor();
        return page.items().size() == AT_ONCE;
    }

    /** A change that was sent before, and is replayed, keeps its delivery and so its {@code webhook-id}. */
    private Map<UUID, WebhookDelivery> known(Webhook webhook, List<ChangeView> changes) {
        var found = new HashMap<UUID, WebhookDelivery>();
        database.createQuery(
                        "from WebhookDelivery it where it.webhookId = :webhook and it.changeId in :changes",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook.id)
                .setParameter("changes", changes.stream().map(ChangeView::id).toList())
                .getResultList()
                .forEach(delivery -> found.put(delivery.changeId, delivery));
        return found;
    }

    private WebhookDelivery made(Webhook webhook, ChangeView change) {
        var delivery = new WebhookDelivery();
        delivery.id = Uuid7.next();
        delivery.districtId = webhook.districtId;
        delivery.webhookId = webhook.id;
        delivery.changeId = change.id();
        delivery.createdAt = clock.instant();
        database.persist(delivery);
        return delivery;
    }

    /** Sends it once more, whatever became of it. */
    DeliveryView again(Webhook webhook, UUID id) {
        hold(id).filter(known -> known.webhookId.equals(webhook.id))
                .orElseThrow(() -> Problem.notFound("delivery", id))
                .again();
        return listing.page(LINES, Where.all().and("it.id = :id", "id", id), new PageRequest())
                .items()
                .getFirst();
    }

    /** What is to be sent, or nothing when there is nothing to send any more. */
    Optional<Sending.Message> message(UUID id) {
        var delivery = hold(id).filter(known -> known.state == DeliveryState.WAITING);
        return delivery.flatMap(known -> webhooks.find(known.webhookId).flatMap(webhook -> message(known, webhook)));
    }

    private Optional<Sending.Message> message(WebhookDelivery delivery, Webhook webhook) {
        if (!webhook.enabled || webhook.secretEncrypted == null) {
            delivery.failed(DeliveryFailure.STOPPED, null);
            delivery.giveUp(clock.instant());
            return Optional.empty();
        }
        return feed.find(delivery.changeId)
                .map(change -> new Sending.Message(delivery.id, webhook.url, webhooks.key(webhook), body(change)));
    }

    private String body(ChangeView change) {
        var type = change.kind() + "." + change.change().name().toLowerCase(Locale.ROOT);
        try {
            return json.writeValueAsString(Map.of("type", type, "timestamp", change.at(), "data", change));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes what came of an attempt; tells when to try again, if at all. */
    Optional<Instant> note(UUID id, Sending.Outcome outcome) {
        var delivery = hold(id).orElse(null);
        if (delivery == null) {
            return Optional.empty();
        }
        if (outcome.arrived()) {
            delivery.arrived(outcome.status(), clock.instant());
            return Optional.empty();
        }
        delivery.failed(outcome.failure(), outcome.status());
        if (outcome.failure() == DeliveryFailure.NOT_ALLOWED || delivery.attempts >= mostAttempts) {
            delivery.giveUp(clock.instant());
            return Optional.empty();
        }
        return Optional.of(clock.instant().plus(wait(delivery.attempts)));
    }

    /** Four times as long after each attempt, a day at the most; up to half of it by chance, so that not all come at once. */
    private Duration wait(int attempts) {
        var millis = firstWait.toMillis() * Math.pow(LONGER_EACH_TIME, attempts - 1.0);
        var most = (long) Math.min(millis, LONGEST_WAIT.toMillis());
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }

    private Optional<WebhookDelivery> hold(UUID id) {
        return database.createQuery("from WebhookDelivery it where it.id = :id", WebhookDelivery.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
