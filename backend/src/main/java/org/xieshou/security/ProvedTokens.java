package org.xieshou.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers which of our own tokens were proved, until they run out: a signature never stops being right, so it is proved
 * once and not with each request. Whether whoever stands behind it may still act is read each time ({@link Identities}).
 */
@ApplicationScoped
class ProvedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private final OidcIdentityProvider proof;
    private final Cache<String, JsonWebToken> proved = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfter(Expiry.<String, JsonWebToken>writing((text, token) -> left(token)))
            .build();

    ProvedTokens(OidcIdentityProvider proof) {
        this.proof = proof;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Asked before the one that proves. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = proved.getIfPresent(request.getToken().getToken());
        if (token == null) {
            return proof.authenticate(request, context).invoke(identity -> remember(request, identity));
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(token)
                        .addCredential(request.getToken())
                        .build());
    }

    private void remember(TokenAuthenticationRequest request, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token && TokenIssuer.ISSUER.equals(token.getIssuer())) {
            proved.put(request.getToken().getToken(), token);
        }
    }

    private static Duration left(JsonWebToken token) {
        var left = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
