package org.xieshou.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.audit.HistoryEntry.Change;
import org.xieshou.webhook.WebhookDelivery.DeliveryFailure;
import org.xieshou.webhook.WebhookDelivery.DeliveryState;

/** What became of one change on its way; {@code id} is its {@code webhook-id}. */
public record DeliveryView(
        @NotNull UUID id,
        @NotNull String kind,
        @NotNull UUID recordId,
        @NotNull Change change,
        @NotNull DeliveryState state,
        @NotNull int attempts,
        Integer status,
        DeliveryFailure reason,
        @NotNull Instant createdAt,
        Instant finishedAt) {}
