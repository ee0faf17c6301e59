package org.xieshou.security;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Where a session was opened, when that was not here but at a provider. */
public interface SessionOrigin {

    /** Where the browser has to go to end the session there too, if it lasts there. */
    Optional<URI> logOutAddress(UUID chainId);
}
