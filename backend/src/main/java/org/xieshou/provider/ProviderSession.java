package org.xieshou.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A session that was opened at the provider, and how to end it there. */
@Entity
public class ProviderSession {

    /** The chain of refresh tokens that is the session here. */
    @Id
    public UUID chainId;

    public UUID accountId;

    /** The session's name at the provider. */
    public String sid;

    /** The address that ends it there, under the master key because it says who the person is; null where there is none. */
    public byte[] logOutEncrypted;

    public Instant openedAt;

    /** When the provider said that it is over. */
    public Instant endedAt;
}
