package org.xieshou.demo;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.xieshou.audit.AuditLog;
import org.xieshou.security.Actor;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Identities;
import org.xieshou.shared.Clocks;
import org.xieshou.shared.Identified;
import org.xieshou.shared.Written;

/** Lets somebody do something as if he had sent a request at that moment: his district, his rights, his name. */
@ApplicationScoped
class Acting {

    /** The audit log tells of the last weeks; nobody looks further back in a demo. */
    private static final Duration AUDITED = Duration.ofDays(30);

    private final EntityManager database;
    private final CurrentIdentityAssociation identities;
    private final Validator validator;
    private final AuditLog audit;
    private final CurrentUser user;

    Acting(
            EntityManager database,
            CurrentIdentityAssociation identities,
            Validator validator,
            AuditLog audit,
            CurrentUser user) {
        this.database = database;
        this.identities = identities;
        this.validator = validator;
        this.audit = audit;
        this.user = user;
    }

    void as(Actor who, Instant at, Runnable deed) {
        as(who, at, () -> {
            deed.run();
            return null;
        });
    }

    <T> T as(Actor who, Instant at, Supplier<T> deed) {
        var request = Arc.container().requestContext();
        var outside = request.isActive() ? request.getState() : null;
        request.activate();
        try {
            identities.setIdentity(identity(who));
            return Clocks.at(at, () -> done(deed.get()));
        } finally {
            request.terminate();
            if (outside != null) {
                request.activate(outside);
            }
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
        if (Clocks.now().isAfter(Instant.now().minus(AUDITED))) {
            audit.add(user.actor(), operation(kind.kind()), id, 201);
        }
        return kind.create(id, draft);
    }

    /** As the API calls it: {@code check-in} is entered by {@code putCheckIn}. */
    private static String operation(String kind) {
        return Arrays.stream(kind.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "put", ""));
    }

    /** Lets go of what is written, or every later deed would have to look through it for changes. */
    void forget() {
        database.clear();
    }

    private static SecurityIdentity identity(Actor who) {
        var known = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(who.name()));
        return Identities.acting(known.build(), who);
    }
}
