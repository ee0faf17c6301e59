package org.xieshou.district;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.xieshou.security.Actor;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Uuid7;

/** Districts for tests, each empty and of its own. */
@ApplicationScoped
public class TestDistricts {

    private final EntityManager database;
    private final CurrentUser user;

    TestDistricts(EntityManager database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    /** A new district of the region 99. */
    public synchronized UUID make() {
        var id = Uuid7.next();
        QuarkusTransaction.requiringNew().run(() -> {
            var code = database.createNativeQuery(
                            "select coalesce(max(code), '990100') from region where code between '990100' and '994999'")
                    .getSingleResult();
            var next = String.valueOf(Integer.parseInt((String) code) + 1);
            database.createNativeQuery("insert into region values (:code, 'Test', null, 'DISTRICT')")
                    .setParameter("code", next)
                    .executeUpdate();
            database.createNativeQuery("insert into district (id, version, code, name) values (:id, 0, :code, 'Test')")
                    .setParameter("id", id)
                    .setParameter("code", next)
                    .executeUpdate();
        });
        return id;
    }

    /** Works inside a district as the program itself, in one transaction. */
    public <T> T inside(UUID districtId, Callable<T> work) {
        var context = Arc.container().requestContext();
        var outer = context.isActive() ? context.getState() : null;
        context.activate();
        try {
            user.actAs(Actor.program(districtId, "test"));
            return QuarkusTransaction.requiringNew().call(work);
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}
