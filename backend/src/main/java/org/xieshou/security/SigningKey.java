package org.xieshou.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A key pair at rest. */
@Entity
public class SigningKey {

    @Id
    public String id;

    /** X.509, Base64. */
    public String publicKey;

    /** PKCS #8 under {@link MasterKey}. */
    public byte[] privateKeyEncrypted;

    public Instant createdAt = Instant.now();
}
