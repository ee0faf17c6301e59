package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Blank;

/** A file that was sent before and now belongs to a visit. */
public record NewAttachment(
        @NotNull UUID fileId,
        @Size(max = 200) String caption,

        @Schema(description = "When the photo was taken, by the clock of the phone")
        Instant takenAt) {

    public NewAttachment {
        caption = Blank.toNull(caption);
        takenAt = takenAt == null ? null : takenAt.truncatedTo(ChronoUnit.MILLIS);
    }

    static NewAttachment of(VisitAttachment attachment) {
        return new NewAttachment(attachment.fileId, attachment.caption, attachment.takenAt);
    }

    void applyTo(VisitAttachment attachment) {
        attachment.fileId = fileId;
        attachment.caption = caption;
        attachment.takenAt = takenAt;
    }
}
