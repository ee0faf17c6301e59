package org.xieshou.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coordinator sends to have another system told. */
public record NewWebhook(
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "Where to: `https`, without a user and password in it") @NotBlank @Size(max = 500)
        String url,

        @Schema(description = "Which kinds of records, named as in the change feed, such as `Visit`")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotBlank @Size(max = 50) String> kinds,

        boolean enabled) {

    public NewWebhook {
        kinds = kinds == null
                ? null
                : kinds.stream()
                        .distinct()
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .toList();
    }

    static NewWebhook of(Webhook webhook) {
        return new NewWebhook(webhook.name, webhook.url, webhook.kinds, webhook.enabled);
    }

    void applyTo(Webhook webhook) {
        webhook.name = name;
        webhook.url = url;
        webhook.kinds = kinds;
        webhook.enabled = enabled;
    }
}
