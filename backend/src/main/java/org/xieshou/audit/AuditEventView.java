package org.xieshou.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** One entry of the audit log; {@code operation} is the operation's id in the contract, {@code status} its answer. */
public record AuditEventView(
        @NotNull UUID id,
        @NotNull Instant at,
        UUID actorId,
        String actorName,
        @NotNull String roles,
        @NotNull String operation,
        UUID objectId,
        @NotNull int status) {}
