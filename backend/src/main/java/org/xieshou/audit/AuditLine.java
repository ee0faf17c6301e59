package org.xieshou.audit;

import java.time.Instant;
import java.util.UUID;

/** What the table of the audit log holds of an event. */
record AuditLine(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        String roles,
        String operation,
        UUID objectId,
        int status) {}
