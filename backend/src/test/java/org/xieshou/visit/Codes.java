package org.xieshou.visit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.presence.HostCode;

/** The codes that hosts show, as somebody who stands beside them reads them. */
@ApplicationScoped
class Codes {

    private final EntityManager database;

    Codes(EntityManager database) {
        this.database = database;
    }

    String of(UUID visit, Instant moment) {
        var secret = (byte[]) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select host_secret from visit where id = :id", byte[].class)
                        .setParameter("id", visit)
                        .getSingleResult());
        return new HostCode(secret).at(moment);
    }
}
