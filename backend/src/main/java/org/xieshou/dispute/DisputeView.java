package org.xieshou.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Versioned;

/** An objection with what was decided about it. */
public record DisputeView(
        @NotNull UUID id,
        @NotNull int version,

        @NotNull @Schema(description = "Those who are said not to have come; none for the visit as a whole")
        List<UUID> staffIds,

        @NotNull String reason,
        @NotNull String raisedByName,
        @NotNull Instant raisedAt,

        @NotNull @Schema(description = "Whether the caller raised it and so may take it back")
        boolean mine,

        @NotNull DisputeState state,
        String remark,
        String decidedByName,
        Instant decidedAt)
        implements Versioned {

    static DisputeView of(Dispute dispute, UUID caller) {
        return new DisputeView(
                dispute.id,
                dispute.version,
                dispute.staffIds,
                dispute.reason,
                dispute.raisedByName,
                dispute.raisedAt,
                dispute.raisedBy.equals(caller),
                dispute.state,
                dispute.remark,
                dispute.decidedByName,
                dispute.decidedAt);
    }
}
