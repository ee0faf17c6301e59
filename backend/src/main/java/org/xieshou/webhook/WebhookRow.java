package org.xieshou.webhook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** A webhook in the list, with how many deliveries are under way and how many were given up. */
public record WebhookRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull String url,
        @NotNull List<String> kinds,
        @NotNull boolean enabled,
        @NotNull boolean hasSecret,
        @NotNull long waiting,
        @NotNull long failed) {}
