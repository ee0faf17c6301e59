package org.xieshou.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.community.CommunityDocument.DocumentKind;

/** What a client sends to lay a document beside a community. */
public record NewDocument(
        @NotNull DocumentKind kind,
        @NotBlank @Size(max = 200) String title,

        @NotNull @Schema(description = "A file sent before with `POST /files`")
        UUID fileId,

        LocalDate signedOn) {

    static NewDocument of(CommunityDocument document) {
        return new NewDocument(document.kind, document.title, document.fileId, document.signedOn);
    }

    void applyTo(CommunityDocument document) {
        document.kind = kind;
        document.title = title;
        document.fileId = fileId;
        document.signedOn = signedOn;
    }
}
