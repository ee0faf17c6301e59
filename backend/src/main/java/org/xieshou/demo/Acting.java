package org.xieshou.demo;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.xieshou.security.Actor;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Clocks;
import org.xieshou.shared.Identified;
import org.xieshou.shared.Written;

/** Lets somebody do something as if he had sent a request at that moment: his district, his rights, his name. */
@ApplicationScoped
class Acting {

    private final EntityManager database;
    private final CurrentIdentityAssociation identities;
    private final Validator validator;

    Acting(EntityManager database, CurrentIdentityAssociation identities, Validator validator) {
        this.database = database;
        this.identities = identities;
        this.validator = validator;
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

    /** Whatever was done is written in the name of whoever did it. */
    private <T> T done(T result) {
        database.flush();
        return result;
    }

    /** Enters a record as a request would, its draft looked at as a request's is. */
    <E extends Identified, D> E enter(Written<E, D> kind, UUID id, D draft) {
        var violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return kind.create(id, draft);
    }

    /** Lets go of what is written, or every later deed would have to look through it for changes. */
    void forget() {
        database.clear();
    }

    private static QuarkusSecurityIdentity identity(Actor who) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(who.name()))
                .addAttribute(CurrentUser.ACTOR, who);
        who.grants().forEach(grant -> identity.addRole(grant.role().name()));
        return identity.build();
    }
}
