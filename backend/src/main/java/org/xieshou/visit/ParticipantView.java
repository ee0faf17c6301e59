package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.ledger.Evidence;
import org.xieshou.shared.Versioned;

/** Somebody who is expected at a visit, or came to it. */
public record ParticipantView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID staffId,
        @NotNull String staffName,

        @Schema(description = "Where he worked on the first day of the visit")
        String schoolName,

        String duty,

        @Schema(description = "The best proof that he came; absent while there is none")
        Evidence evidence,

        @NotNull @Schema(description = "An objection was accepted that says he did not come")
        boolean refuted)
        implements Versioned {

    @Override
    public String revision() {
        return evidence == null ? String.valueOf(version) : version + "." + evidence.ordinal() + (refuted ? "r" : "");
    }
}
