package org.xieshou.feed;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.audit.HistoryEntry.Change;
import org.xieshou.audit.HistoryEntry.FieldChange;

/** One change of one record. A deletion is told like any other change: it is the tombstone. */
public record ChangeView(
        @NotNull UUID id,

        @Schema(description = "The resource whose scope covers it, such as `visits`") @NotNull
        String resource,

        @Schema(description = "The kind of record, such as `Visit` or `VisitParticipant`") @NotNull
        String kind,

        @NotNull UUID recordId,
        @NotNull Change change,
        @NotNull Instant at,
        UUID actorId,
        String actorName,

        @Schema(description = "What became what, as text; a new record has nothing before, a deleted one nothing after")
        @NotNull
        Map<String, FieldChange> fields,

        @Schema(description = "Where the record is read, or the list it stands in")
        String link) {}
