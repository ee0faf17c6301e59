package org.xieshou.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xieshou.security.Actor;
import org.xieshou.shared.Uuid7;

/** Makes the demo at the first start, all of it or nothing; refuses a database that does not fit the mode. */
@ApplicationScoped
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);

    /** Far more than it takes. */
    private static final int LONGEST_SECONDS = 600;

    private final boolean wanted;
    private final EntityManager database;
    private final Clock clock;
    private final Acting acting;
    private final DemoDistrict district;
    private final DemoSchools schools;
    private final DemoStaff staff;
    private final DemoCommunities communities;
    private final DemoAccounts accounts;
    private final DemoPairings pairings;
    private final DemoVisits visits;
    private final DemoEvaluations evaluations;
    private final DemoImports imports;
    private final DemoPapers papers;

    Demo(
            @ConfigProperty(name = "xieshou.demo", defaultValue = "false") boolean wanted,
            EntityManager database,
            Clock clock,
            Acting acting,
            DemoDistrict district,
            DemoSchools schools,
            DemoStaff staff,
            DemoCommunities communities,
            DemoAccounts accounts,
            DemoPairings pairings,
            DemoVisits visits,
            DemoPapers papers,
            DemoImports imports,
            DemoEvaluations evaluations) {
        this.wanted = wanted;
        this.database = database;
        this.clock = clock;
        this.acting = acting;
        this.district = district;
        this.schools = schools;
        this.staff = staff;
        this.communities = communities;
        this.accounts = accounts;
        this.pairings = pairings;
        this.visits = visits;
        this.evaluations = evaluations;
        this.imports = imports;
        this.papers = papers;
    }

    void start(@Observes StartupEvent start) {
        var found = QuarkusTransaction.requiringNew().call(this::found);
        if (found.requireFit(wanted)) {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(this::make);
        }
    }

    private Found found() {
        return new Found(
                count("select count(*) from account") > 0, count("select count(*) from district where demo") > 0);
    }

    private long count(String sql) {
        return (Long) database.createNativeQuery(sql, Long.class).getSingleResult();
    }

    void make() {
        var began = System.nanoTime();
        var world = new World(Uuid7.next(), LocalDate.now(clock), clock.getZone());
        var program = Actor.program(world.districtId, "演示");
        // the first statement of the transaction decides for which district it writes
        var operator = acting.as(program, world.moment(world.beginning(), 9, 0), accounts::operator);
        district.make(world, operator);
        schools.make(world);
        staff.make(world);
        communities.make(world);
        accounts.make(world);
        papers.make(world);
        pairings.make(world);
        visits.make(world);
        evaluations.make(world);
        imports.make(world);
        LOG.infof("The demo was made in %d ms", (System.nanoTime() - began) / 1_000_000);
    }
}
