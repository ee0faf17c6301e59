package org.xieshou.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time, so that the demo is the same district wherever it is made. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Around 0, rarely beyond 2. */
    double around() {
        return random.nextGaussian();
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
