package org.xieshou.webhook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.xieshou.shared.Versioned;

/** What a coordinator sees of a webhook; never its secret. */
public record WebhookView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull String url,
        @NotNull List<String> kinds,
        @NotNull boolean enabled,
        @NotNull boolean hasSecret)
        implements Versioned {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id,
                webhook.version,
                webhook.name,
                webhook.url,
                webhook.kinds,
                webhook.enabled,
                webhook.secretEncrypted != null);
    }
}
