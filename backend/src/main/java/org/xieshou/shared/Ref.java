package org.xieshou.shared;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Another record, by its id and the name people call it. */
public record Ref(@NotNull UUID id, @NotNull String name) {

    /** A reference that may be absent. */
    public static Ref of(UUID id, String name) {
        return id == null ? null : new Ref(id, name);
    }
}
