package org.xieshou.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the audit log; {@code operation} is the operation's id in the contract, {@code title} what it does in the
 * caller's language, {@code status} its answer.
 */
public record AuditEventView(
        @NotNull UUID id,
        @NotNull Instant at,
        UUID actorId,
        String actorName,
        @NotNull String roles,
        @NotNull String operation,
        @NotNull String title,
        UUID objectId,
        @NotNull int status) {

    static AuditEventView of(AuditLine line, String title) {
        return new AuditEventView(
                line.id(),
                line.at(),
                line.actorId(),
                line.actorName(),
                line.roles(),
                line.operation(),
                title,
                line.objectId(),
                line.status());
    }
}
