package org.xieshou.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Ids of deleted records, so that a late repeat of their creation does not bring them back. */
@ApplicationScoped
public class Tombstones {

    private static final String HAS =
            "select count(t) from Tombstone t where t.districtId = :district and t.id = :id and t.kind = :kind";

    private final EntityManager database;
    private final KeptPlans plans;

    Tombstones(EntityManager database, KeptPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    boolean has(String kind, UUID id) {
        var buried = plans.first(
                HAS, Long.class, query -> query.setParameter("id", id).setParameter("kind", kind));
        return buried.orElseThrow() > 0;
    }

    void bury(String kind, UUID id) {
        database.persist(new Tombstone(id, kind));
    }
}
