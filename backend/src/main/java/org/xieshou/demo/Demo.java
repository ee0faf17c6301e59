package org.xieshou.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the demo at the first start, before anybody is let in: all of it in one transaction, so that a start that is cut
 * off leaves nothing behind. Refuses a database that does not fit the mode.
 */
@ApplicationScoped
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);

    /** Far more than it takes. */
    private static final int LONGEST_SECONDS = 600;

    private final boolean wanted;
    private final EntityManager database;
    private final Making making;

    Demo(
            @ConfigProperty(name = "xieshou.demo", defaultValue = "false") boolean wanted,
            EntityManager database,
            Making making) {
        this.wanted = wanted;
        this.database = database;
        this.making = making;
    }

    void start(@Observes StartupEvent start) {
        begin(wanted);
    }

    void begin(boolean demoWanted) {
        var found = QuarkusTransaction.requiringNew().call(this::found);
        if (found.requireFit(demoWanted)) {
            var began = System.nanoTime();
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(making::make);
            LOG.infof("The demo was made in %d ms", (System.nanoTime() - began) / 1_000_000);
        }
    }

    private Found found() {
        return new Found(
                count("select count(*) from account") > 0, count("select count(*) from district where demo") > 0);
    }

    private long count(String sql) {
        return (Long) database.createNativeQuery(sql, Long.class).getSingleResult();
    }
}
