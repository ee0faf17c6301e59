package org.xieshou.demo;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import org.xieshou.security.Actor;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Clocks;

/** Lets somebody do something as if he had sent a request at that moment: his district, his rights, his name. */
@ApplicationScoped
class Acting {

    private final EntityManager database;
    private final CurrentIdentityAssociation identities;

    Acting(EntityManager database, CurrentIdentityAssociation identities) {
        this.database = database;
        this.identities = identities;
    }

    void as(Actor who, Instant at, Runnable deed) {
        as(who, at, () -> {
            deed.run();
            return null;
        });
    }

    <T> T as(Actor who, Instant at, Supplier<T> deed) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            identities.setIdentity(identity(who));
            return Clocks.at(at, () -> done(deed.get()));
        } finally {
            request.terminate();
        }
    }

    /** What is written is forgotten, or every later deed would have to look through it for changes. */
    private <T> T done(T result) {
        database.flush();
        database.clear();
        return result;
    }

    private static QuarkusSecurityIdentity identity(Actor who) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(who.name()))
                .addAttribute(CurrentUser.ACTOR, who);
        who.grants().forEach(grant -> identity.addRole(grant.role().name()));
        return identity.build();
    }
}
