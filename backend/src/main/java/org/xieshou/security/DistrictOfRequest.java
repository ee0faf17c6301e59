package org.xieshou.security;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate the tenant: the caller's district, or a district that does not exist when there is none. Hibernate
 * makes it from its class name, because the tenant of the framework's own resolver is always text and ours is a UUID.
 */
public class DistrictOfRequest implements CurrentTenantIdentifierResolver<UUID> {

    /** No district has this id, so whoever has no district sees no rows. */
    public static final UUID NO_DISTRICT = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return NO_DISTRICT;
        }
        var district = container.instance(CurrentUser.class).get().districtId();
        return district == null ? NO_DISTRICT : district;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
