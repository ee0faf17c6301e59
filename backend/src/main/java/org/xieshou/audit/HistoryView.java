package org.xieshou.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One change as people see it: who, when, which fields; {@code kind} and {@code recordId} say of which record. */
public record HistoryView(
        @NotNull UUID id,
        @NotNull String kind,
        @NotNull UUID recordId,
        @NotNull Instant at,
        String actorName,
        @NotNull HistoryEntry.Change change,
        @NotNull Map<String, HistoryEntry.FieldChange> fields) {}
