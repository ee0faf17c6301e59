package org.xieshou.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.feed.ChangeFeed;
import org.xieshou.feed.FeedKinds;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.MasterKey;
import org.xieshou.security.Role;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The webhooks of the caller's district. */
@ApplicationScoped
public class Webhooks extends DistrictRecords<Webhook> implements Written<Webhook, NewWebhook> {

    private static final String COUNT = "(select count(d) from WebhookDelivery d"
            + " where d.districtId = it.districtId and d.webhookId = it.id and d.state = %s)";
    private static final Listing.Source<WebhookRow> ROWS = new Listing.Source<>(
            WebhookRow.class,
            "it.id, it.version, it.name, it.url, it.kinds, it.enabled, it.secretEncrypted is not null, "
                    + COUNT.formatted("WAITING") + ", " + COUNT.formatted("FAILED"),
            "Webhook it",
            "it.id",
            Sorts.usually("name").by("name", "it.name", String.class));

    private final CurrentUser user;
    private final Listing listing;
    private final ChangeFeed feed;
    private final FeedKinds kinds;
    private final Destinations destinations;
    private final MasterKey masterKey;

    Webhooks(
            CurrentUser user,
            Listing listing,
            ChangeFeed feed,
            FeedKinds kinds,
            Destinations destinations,
            MasterKey masterKey) {
        super(Webhook.class, "webhook");
        this.user = user;
        this.listing = listing;
        this.feed = feed;
        this.kinds = kinds;
        this.destinations = destinations;
        this.masterKey = masterKey;
    }

    @Override
    protected Where scope() {
        return user.has(Role.DISTRICT_COORDINATOR) ? Where.all() : Where.none();
    }

    Page<WebhookRow> page(PageRequest page) {
        return listing.page(ROWS, scope(), page);
    }

    void goOnFromNow(Webhook webhook) {
        webhook.position = feed.end();
    }

    /** Sends what changed from this moment on once more. */
    void replay(Webhook webhook, Instant from) {
        webhook.position = feed.at(from);
    }

    /** Keeps a new key for signatures. */
    void keep(Webhook webhook, byte[] key) {
        webhook.secretEncrypted = masterKey.encrypt(key);
    }

    /** The key of the signatures. */
    byte[] key(Webhook webhook) {
        return masterKey.decrypt(webhook.secretEncrypted);
    }

    /** From now on: what changed before can be sent by a replay. */
    @Override
    public Webhook create(UUID id, NewWebhook draft) {
        var webhook = new Webhook();
        webhook.id = id;
        webhook.position = feed.end();
        change(webhook, draft);
        database.persist(webhook);
        return webhook;
    }

    @Override
    public NewWebhook draftOf(Webhook webhook) {
        return NewWebhook.of(webhook);
    }

    @Override
    public void change(Webhook webhook, NewWebhook draft) {
        destinations.requireWellFormed(draft.url());
        for (var kind : draft.kinds()) {
            if (!kinds.forSystems().contains(kind)) {
                throw Problem.invalid("/kinds", "webhook.kind-unknown", kind, String.join(", ", kinds.forSystems()));
            }
        }
        draft.applyTo(webhook);
    }
}
