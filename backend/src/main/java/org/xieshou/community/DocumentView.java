package org.xieshou.community;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.community.CommunityDocument.DocumentKind;
import org.xieshou.shared.Versioned;

/** What a client sees of a community's document; its content is at {@code /files/{fileId}}. */
public record DocumentView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull DocumentKind kind,
        @NotNull String title,
        @NotNull UUID fileId,
        LocalDate signedOn)
        implements Versioned {

    static DocumentView of(CommunityDocument document) {
        return new DocumentView(
                document.id, document.version, document.kind, document.title, document.fileId, document.signedOn);
    }
}
