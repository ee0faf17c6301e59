package org.xieshou.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.shared.Uuid7;
import org.xieshou.webhook.WebhookDelivery.DeliveryState;

/** A webhook and a delivery that was given up, for trying rights. */
@ApplicationScoped
class WebhookSamples implements SampleRecords {

    private final Webhooks webhooks;
    private final EntityManager database;

    WebhookSamples(Webhooks webhooks, EntityManager database) {
        this.webhooks = webhooks;
        this.database = database;
    }

    @Override
    public int order() {
        return 102;
    }

    @Override
    public void make(SampleDistrict district) {
        var webhook = webhooks.create(
                Uuid7.next(), new NewWebhook("试验", "https://platform.example.org/", List.of("Visit"), true));
        var delivery = new WebhookDelivery();
        delivery.id = Uuid7.next();
        delivery.districtId = district.id;
        delivery.webhookId = webhook.id;
        delivery.changeId = database.createQuery("select it.id from HistoryEntry it order by it.id", UUID.class)
                .setMaxResults(1)
                .getSingleResult();
        delivery.state = DeliveryState.FAILED;
        delivery.createdAt = Instant.now();
        database.persist(delivery);
        district.put("webhooks", webhook.id);
        district.put("deliveryId", delivery.id);
    }
}
