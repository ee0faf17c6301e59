package org.xieshou.contract;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.xieshou.security.Account;
import org.xieshou.security.Actor;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Uuid7;

/** Makes districts for tests and works inside them as the program itself. */
@ApplicationScoped
public class SampleDistricts {

    private static final AtomicInteger CODES = new AtomicInteger(990_001);

    /** Ties the accounts of the roles to records, such as an evaluator to what he scores. */
    public interface Assigned {
        void assign(SampleDistrict district, Map<Role, Account> people);
    }

    private final EntityManager database;
    private final CurrentUser user;
    private final List<Assigned> assignments;

    SampleDistricts(EntityManager database, CurrentUser user, @All List<Assigned> assignments) {
        this.database = database;
        this.user = user;
        this.assignments = assignments;
    }

    /** An empty district. */
    public SampleDistrict make() {
        var district = new SampleDistrict(Uuid7.next());
        var code = String.valueOf(CODES.getAndIncrement());
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("insert into region values (:code, 'Test', null, 'DISTRICT')")
                    .setParameter("code", code)
                    .executeUpdate();
            database.createNativeQuery("insert into district (id, version, code, name) values (:id, 0, :code, :name)")
                    .setParameter("id", district.id)
                    .setParameter("code", code)
                    .setParameter("name", "试验区" + code)
                    .executeUpdate();
        });
        return district;
    }

    void inside(SampleDistrict district, SampleRecords records) {
        inside(district, () -> records.make(district));
    }

    /** Runs work in one transaction as the program, in a request of its own. */
    public void inside(SampleDistrict district, Runnable work) {
        var context = Arc.container().requestContext();
        var active = context.isActive();
        if (active) {
            context.terminate();
        }
        context.activate();
        try {
            user.actAs(Actor.program(district.id, "试验"));
            QuarkusTransaction.requiringNew().run(work);
        } finally {
            context.terminate();
            if (active) {
                context.activate();
            }
        }
    }

    void assign(SampleDistrict district, Map<Role, Account> people) {
        assignments.forEach(assigned -> inside(district, () -> assigned.assign(district, people)));
    }
}
