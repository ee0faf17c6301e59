package org.xieshou.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the application, in the zone in which "today" is meant. */
class Clocks {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "xieshou.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        return Clock.system(zone);
    }
}
