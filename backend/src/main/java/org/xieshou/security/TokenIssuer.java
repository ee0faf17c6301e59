package org.xieshou.security;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Signs short access tokens. They name the account and nothing personal; the roles are read at each request. */
@ApplicationScoped
public class TokenIssuer {

    static final String ISSUER = "xieshou";
    static final String EPOCH = "epoch";
    static final String KIND = "kind";
    static final String CLIENT = "client";
    static final Duration LIFE = Duration.ofMinutes(10);

    private final SigningKeys keys;

    TokenIssuer(SigningKeys keys) {
        this.keys = keys;
    }

    String forAccount(Account account) {
        return token(account.id, "account", account.tokenEpoch);
    }

    /** A token of an API client; it ends with the secret it was given for. */
    String forClient(UUID clientId, int secretVersion) {
        return token(clientId, CLIENT, secretVersion);
    }

    private String token(UUID subject, String kind, int epoch) {
        var pair = keys.current();
        return Jwt.issuer(ISSUER)
                .subject(subject.toString())
                .claim(EPOCH, epoch)
                .claim(KIND, kind)
                .expiresIn(LIFE)
                .jws()
                .keyId(pair.id())
                .sign(pair.privateKey());
    }
}
