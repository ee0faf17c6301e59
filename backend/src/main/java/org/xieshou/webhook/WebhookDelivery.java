package org.xieshou.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** One change on its way to one webhook. Its id is the {@code webhook-id}: the same however often it is sent. */
@Entity
public class WebhookDelivery {

    /** On its way, arrived, or given up. */
    public enum DeliveryState {
        WAITING,
        DELIVERED,
        FAILED
    }

    /** Why an attempt failed; {@code ANSWER} means that {@link #status} tells. */
    public enum DeliveryFailure {
        ANSWER,
        NO_ANSWER,
        NOT_ALLOWED,
        STOPPED
    }

    @Id
    public UUID id;

    @TenantId
    @PartitionKey
    public UUID districtId;

    public UUID webhookId;
    public UUID changeId;

    @Enumerated(EnumType.STRING)
    public DeliveryState state = DeliveryState.WAITING;

    public int attempts;

    /** The HTTP status of the last answer. */
    public Integer status;

    @Enumerated(EnumType.STRING)
    public DeliveryFailure reason;

    public Instant createdAt;
    public Instant finishedAt;

    void arrived(int answer, Instant now) {
        attempts++;
        state = DeliveryState.DELIVERED;
        status = answer;
        reason = null;
        finishedAt = now;
    }

    /** Notes a failed attempt; whether another one follows is for {@link #giveUp}. */
    void failed(DeliveryFailure why, Integer answer) {
        attempts++;
        reason = why;
        status = answer;
    }

    void giveUp(Instant now) {
        state = DeliveryState.FAILED;
        finishedAt = now;
    }

    /** Begins anew, as if it had never been sent. */
    void again() {
        state = DeliveryState.WAITING;
        attempts = 0;
        finishedAt = null;
    }
}
