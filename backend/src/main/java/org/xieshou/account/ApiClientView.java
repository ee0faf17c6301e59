package org.xieshou.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.shared.Versioned;

/** What a coordinator sees of an API client; never its secret. */
public record ApiClientView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull List<String> scopes,
        @NotNull boolean disabled,
        @NotNull boolean hasSecret,
        LocalDate expiresOn)
        implements Versioned {

    static ApiClientView of(ApiClient client) {
        return new ApiClientView(
                client.id,
                client.version,
                client.name,
                client.scopes,
                client.disabled,
                client.secretDigest != null,
                client.expiresOn);
    }
}
