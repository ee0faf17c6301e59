package org.xieshou.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The OpenID Connect provider; without an issuer there is none. */
@ConfigMapping(prefix = "xieshou.provider")
interface ProviderConfig {

    /** The address under which the provider describes itself, and which stands in its tokens. */
    Optional<String> issuer();

    /** Whom its access tokens must be meant for to be taken here; without it none is. */
    Optional<String> audience();

    /** Which of a token's claims is the login name here, the first time a person comes. */
    @WithDefault("preferred_username")
    String claim();
}
