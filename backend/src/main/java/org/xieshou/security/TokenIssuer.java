package org.xieshou.security;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Signs short access tokens. They name the account and nothing personal; the roles are read at each request. */
@ApplicationScoped
public class TokenIssuer {

    static final String ISSUER = "xieshou";
    static final String EPOCH = "epoch";
    static final String KIND = "kind";
    static final String SESSION = "session";
    static final String CLIENT = "client";
    static final Duration LIFE = Duration.ofMinutes(10);

    private final SigningKeys keys;

    TokenIssuer(SigningKeys keys) {
        this.keys = keys;
    }

    /** A token that ends with its session. */
    String forSession(Account account, UUID chainId) {
        return sign(token(account.id, "account", account.tokenEpoch).claim(SESSION, chainId.toString()));
    }

    String forAccount(Account account) {
        return sign(token(account.id, "account", account.tokenEpoch));
    }

    /** A token of an API client; it ends with the secret it was given for. */
    String forClient(UUID clientId, int secretVersion) {
        return sign(token(clientId, CLIENT, secretVersion));
    }

    private static JwtClaimsBuilder token(UUID subject, String kind, int epoch) {
        return Jwt.issuer(ISSUER)
                .subject(subject.toString())
                .claim(EPOCH, epoch)
                .claim(KIND, kind)
                .expiresIn(LIFE);
    }

    private String sign(JwtClaimsBuilder token) {
        var pair = keys.current();
        return token.jws().keyId(pair.id()).sign(pair.privateKey());
    }
}
