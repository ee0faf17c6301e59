package org.xieshou.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coordinator sends to let another system in. */
public record NewApiClient(
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "What it may reach: `<resource>:read` or `<resource>:write`, such as `visits:read`")
        @NotNull
        @Size(min = 1, max = 60)
        List<@NotNull @Pattern(regexp = "[a-z-]+:(read|write)") String> scopes,

        boolean disabled,

        @Schema(description = "The last day on which it is let in; absent: without end")
        LocalDate expiresOn,

        @Schema(description = "How many calls a minute it may make; absent: as many as everybody") @Min(1) @Max(6000)
        Integer requestsPerMinute) {

    public NewApiClient {
        scopes = scopes == null ? null : scopes.stream().distinct().sorted().toList();
    }

    static NewApiClient of(ApiClient client) {
        return new NewApiClient(
                client.name, client.scopes, client.disabled, client.expiresOn, client.requestsPerMinute);
    }

    void applyTo(ApiClient client) {
        client.name = name;
        client.scopes = scopes;
        client.disabled = disabled;
        client.expiresOn = expiresOn;
        client.requestsPerMinute = requestsPerMinute;
    }
}
