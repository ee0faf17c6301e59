package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.file.FileView;
import org.xieshou.file.StoredFile;
import org.xieshou.shared.Versioned;

/** A photo or document of a visit, with its file. */
public record AttachmentView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull FileView file,
        String caption,
        Instant takenAt,
        @NotNull String addedByName,
        @NotNull Instant addedAt)
        implements Versioned {

    static AttachmentView of(VisitAttachment attachment, StoredFile file) {
        return new AttachmentView(
                attachment.id,
                attachment.version,
                FileView.of(file),
                attachment.caption,
                attachment.takenAt,
                attachment.addedByName,
                attachment.addedAt);
    }
}
