package org.xieshou.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty districts for tests, each with a code of its own. */
@ApplicationScoped
public class TestDistricts {

    private static final AtomicInteger CODES = new AtomicInteger(980_000);

    private final EntityManager database;

    TestDistricts(EntityManager database) {
        this.database = database;
    }

    public UUID make() {
        var id = Uuid7.next();
        var code = String.valueOf(CODES.incrementAndGet());
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("insert into region values (:code, :name, null, 'DISTRICT')")
                    .setParameter("code", code)
                    .setParameter("name", "测试区" + code)
                    .executeUpdate();
            database.createNativeQuery("insert into district (id, version, code, name) values (:id, 0, :code, :name)")
                    .setParameter("id", id)
                    .setParameter("code", code)
                    .setParameter("name", "测试区" + code)
                    .executeUpdate();
        });
        return id;
    }
}
