package org.xieshou.account;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Clocks;
import org.xieshou.shared.Versioned;

/** What a coordinator sees of an API client; never its secret. */
public record ApiClientView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull List<String> scopes,
        @NotNull boolean disabled,
        @NotNull boolean hasSecret,
        LocalDate expiresOn,

        @Schema(description = "How many calls a minute it may make; absent: as many as everybody")
        Integer requestsPerMinute,

        @Schema(description = "Until when the secret before the present one works too; absent when it no longer does")
        Instant previousSecretUntil,

        @Schema(description = "When it last got a token, to about five minutes")
        Instant lastUsedAt)
        implements Versioned {

    public ApiClientView {
        if (previousSecretUntil != null && !previousSecretUntil.isAfter(Clocks.now())) {
            previousSecretUntil = null;
        }
    }

    static ApiClientView of(ApiClient client) {
        return new ApiClientView(
                client.id,
                client.version,
                client.name,
                client.scopes,
                client.disabled,
                client.secretDigest != null,
                client.expiresOn,
                client.requestsPerMinute,
                client.previousSecretUntil,
                client.lastUsedAt);
    }

    /** Log-ins and the end of the previous secret show without a new version. */
    @Override
    public String revision() {
        var mark = Integer.toHexString(Objects.hash(previousSecretUntil, lastUsedAt));
        return previousSecretUntil == null && lastUsedAt == null ? String.valueOf(version) : version + "." + mark;
    }
}
