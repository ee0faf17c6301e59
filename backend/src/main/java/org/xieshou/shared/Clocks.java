package org.xieshou.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the application, in the zone in which "today" is meant. */
public class Clocks {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "xieshou.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        InstantSource now = Clocks::now;
        return now.withZone(zone);
    }

    /** As exact as the database keeps it, so that what is answered first and later is the same. */
    public static Instant now() {
        return (MOMENT.isBound() ? MOMENT.get() : Instant.now()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Does something as it would have been done at another moment, which nobody outside of it notices. */
    public static <T> T at(Instant moment, Supplier<T> work) {
        return ScopedValue.where(MOMENT, moment).call(work::get);
    }
}
