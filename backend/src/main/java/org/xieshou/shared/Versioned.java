package org.xieshou.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A representation that carries its version; {@link EntityTags} sends it as the {@code ETag}. */
public interface Versioned {

    int version();

    /**
     * What changes whenever the representation does: the version alone, or the version, a dot, and a mark of figures that
     * follow from other records and so do not count as a change of this one.
     */
    @JsonIgnore
    default String revision() {
        return String.valueOf(version());
    }
}
