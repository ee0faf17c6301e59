package org.xieshou.ordeal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for other processes. */
final class Moments {

    private Moments() {}

    static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether something comes true in time. */
    static boolean within(Duration patience, BooleanSupplier condition) {
        for (var deadline = System.nanoTime() + patience.toNanos(); System.nanoTime() < deadline; sleep(50)) {
            if (condition.getAsBoolean()) {
                return true;
            }
        }
        return condition.getAsBoolean();
    }
}
