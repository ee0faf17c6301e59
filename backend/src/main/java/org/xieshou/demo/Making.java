package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.xieshou.security.Actor;
import org.xieshou.shared.Uuid7;

/** Makes the parts of the demo one after the other, each from what is there already. */
@ApplicationScoped
class Making {

    private final Clock clock;
    private final Acting acting;
    private final DemoDistrict district;
    private final DemoSchools schools;
    private final DemoStaff staff;
    private final DemoCommunities communities;
    private final DemoAccounts accounts;
    private final DemoPapers papers;
    private final DemoPairings pairings;
    private final DemoVisits visits;
    private final DemoEvaluations evaluations;
    private final DemoImports imports;

    Making(
            Clock clock,
            Acting acting,
            DemoDistrict district,
            DemoSchools schools,
            DemoStaff staff,
            DemoCommunities communities,
            DemoAccounts accounts,
            DemoPapers papers,
            DemoPairings pairings,
            DemoVisits visits,
            DemoEvaluations evaluations,
            DemoImports imports) {
        this.clock = clock;
        this.acting = acting;
        this.district = district;
        this.schools = schools;
        this.staff = staff;
        this.communities = communities;
        this.accounts = accounts;
        this.papers = papers;
        this.pairings = pairings;
        this.visits = visits;
        this.evaluations = evaluations;
        this.imports = imports;
    }

    void make() {
        var world = new World(Uuid7.next(), LocalDate.now(clock), clock.getZone());
        var program = Actor.program(world.districtId, "演示");
        // the first statement of the transaction decides for which district all of it is written
        var operator = acting.as(program, world.moment(world.beginning(), 9, 0), () -> accounts.operator(world));
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
    }
}
