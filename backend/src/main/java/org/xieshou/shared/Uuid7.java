package org.xieshou.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered ids (RFC 9562, version 7), made by whoever makes the record. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** An id that sorts as if made at the given time, in milliseconds since 1970. */
    public static UUID at(long millis) {
        var high = (millis << 16) | 0x7000 | RANDOM.nextInt(0x1000);
        var low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Refuses an id of another version: others do not sort by time and spread over the whole index. */
    public static UUID require(UUID id) {
        if (id == null || id.version() != 7) {
            throw Problem.invalid("/id", "request.id-not-uuid7");
        }
        return id;
    }
}
