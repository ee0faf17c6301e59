package org.xieshou.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The OpenID Connect provider; without an issuer there is none. */
@ConfigMapping(prefix = "xieshou.provider")
interface ProviderConfig {

    /** The address under which the provider describes itself, and which stands in its tokens. */
    Optional<String> issuer();

    /** How it knows us; without it nobody logs in there. */
    Optional<String> clientId();

    Optional<String> clientSecret();

    /** What stands on the button of the log-in. */
    @WithDefault("用单位账号登录")
    String label();

    /** Whom its access tokens must be meant for to be taken here; without it none is. */
    Optional<String> audience();

    /** Which of a token's claims is the login name here, the first time a person comes. */
    @WithDefault("preferred_username")
    String claim();

    default boolean logsIn() {
        return issuer().isPresent() && clientId().isPresent();
    }

    default boolean issuesTokens() {
        return issuer().isPresent() && audience().isPresent();
    }
}
