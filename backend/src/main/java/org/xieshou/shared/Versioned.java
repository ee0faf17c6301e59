package org.xieshou.shared;

/** A representation that carries its version; {@link EntityTags} sends it as the {@code ETag}. */
public interface Versioned {

    int version();
}
