package org.xieshou.webhook;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.webhook.WebhookDelivery.DeliveryState;

/** Other systems that are told what changes, and what became of what they were told. */
@Path("/api/v1/webhooks")
@Tag(name = "webhook")
@RolesAllowed(DISTRICT_COORDINATOR)
public class WebhookResource {

    private static final int KEY_BYTES = 32;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Drafts drafts;
    private final History history;
    private final SecureRandom random = new SecureRandom();

    WebhookResource(Webhooks webhooks, Deliveries deliveries, Drafts drafts, History history) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.drafts = drafts;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "Webhooks of the district by name")
    public Page<WebhookRow> list(@Valid @BeanParam PageRequest page) {
        return webhooks.page(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook", summary = "One webhook")
    public WebhookView get(@RestPath UUID id) {
        return WebhookView.of(drafts.get(webhooks, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "putWebhook", summary = "Have another system told from now on, or change what it is told")
    public RestResponse<WebhookView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewWebhook draft) {
        return drafts.put(webhooks, id, ifMatch, draft, WebhookView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(operationId = "patchWebhook", summary = "Change part of a webhook, such as whether it is enabled")
    public WebhookView patch(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(webhooks, id, ifMatch, patch, WebhookView::of);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteWebhook", summary = "Tell another system no more; its deliveries go with it")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(webhooks, id, ifMatch, webhook -> {});
    }

    @POST
    @Path("/{id}/secret")
    @Transactional
    @Operation(
            operationId = "giveWebhookSecret",
            summary = "A new secret for the signatures, shown once; the one before it is void")
    public WebhookSecret giveSecret(@RestPath UUID id) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        webhooks.keep(drafts.get(webhooks, id), key);
        return new WebhookSecret(
                com.standardwebhooks.Webhook.SECRET_PREFIX + Base64.getEncoder().encodeToString(key));
    }

    @POST
    @Path("/{id}/replay")
    @Transactional
    @Operation(
            operationId = "replayWebhook",
            summary = "Send what changed from a moment on once more, with the same ids")
    public WebhookView replay(@RestPath UUID id, @Valid @NotNull Replay replay) {
        var webhook = webhooks.locked(id);
        webhooks.replay(webhook, replay.from);
        return WebhookView.of(webhook);
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(operationId = "listDeliveries", summary = "What became of what was sent, latest first")
    public Page<DeliveryView> deliveries(
            @RestPath UUID id, @RestQuery DeliveryState state, @Valid @BeanParam PageRequest page) {
        return deliveries.page(drafts.get(webhooks, id), state, page);
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/redelivery")
    @Transactional
    @Operation(operationId = "redeliver", summary = "Send one delivery once more, with the same id")
    public DeliveryView redeliver(@RestPath UUID id, @RestPath UUID deliveryId) {
        return deliveries.again(drafts.get(webhooks, id), deliveryId);
    }

    /** A secret shown once. */
    public record WebhookSecret(@NotNull String secret) {}

    /** From when on to send once more. */
    public record Replay(@NotNull Instant from) {}

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "listWebhookHistory", summary = "What changed in a webhook, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("webhooks", drafts.get(webhooks, id).id, page);
    }
}
