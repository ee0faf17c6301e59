package org.xieshou.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Ids of deleted records, so that a late repeat of their creation does not bring them back. */
@ApplicationScoped
public class Tombstones {

    private final EntityManager database;

    Tombstones(EntityManager database) {
        this.database = database;
    }

    boolean has(String kind, UUID id) {
        return database.createQuery("select count(t) from Tombstone t where t.id = :id and t.kind = :kind", Long.class)
                        .setParameter("id", id)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    void bury(String kind, UUID id) {
        database.persist(new Tombstone(id, kind));
    }
}
