package org.xieshou.contract;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Draws that come out the same whenever the seed and the number are the same. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed, long number) {
        random = new SplittableRandom(new SplittableRandom(seed ^ Long.rotateLeft(number, 32)).nextLong());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** An id as clients make them. */
    UUID id() {
        var high = (System.currentTimeMillis() << 16) | 0x7000 | below(0x1000);
        return new UUID(high, (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
    }
}
