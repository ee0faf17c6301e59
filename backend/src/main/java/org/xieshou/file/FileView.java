package org.xieshou.file;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client sees of a file. */
public record FileView(
        @NotNull UUID id,

        @NotNull @Schema(description = "Cleaned; ends as the type found in the content does")
        String name,

        @NotNull String mediaType,
        @NotNull long bytes,

        @NotNull @Schema(description = "Hash of the content that is kept; pictures are kept without metadata")
        String sha256,

        @Schema(description = "Pixels; pictures only") Integer width,

        @Schema(description = "Pixels; pictures only") Integer height) {

    public static FileView of(StoredFile file) {
        return new FileView(file.id, file.name, file.mediaType, file.bytes, file.sha256, file.width, file.height);
    }
}
