package org.xieshou.provider;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xieshou.security.Identities;

/** Lets an access token of the provider act as the account of its person. */
@ApplicationScoped
class ProviderIdentities implements SecurityIdentityAugmentor {

    private final ProviderAccounts accounts;

    ProviderIdentities(ProviderAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!ProviderTenants.TOKENS.equals(identity.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE))) {
            return Uni.createFrom().item(identity);
        }
        var token = (JsonWebToken) identity.getPrincipal();
        return context.runBlocking(() -> Identities.acting(identity, accounts.actorOf(token)));
    }
}
