package org.xieshou.search;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something found by name. */
public record SearchHit(
        @NotNull SearchKind kind,
        @NotNull UUID id,
        @NotNull String name,

        @Schema(description = "What tells it from others of the same name: a code, a school, a day")
        String hint) {

    /** What can be found. */
    public enum SearchKind {
        SCHOOL,
        STAFF,
        COMMUNITY,
        VISIT
    }
}
