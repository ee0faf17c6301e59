package org.xieshou.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** Another system that works with the district's records, as far as its scopes go. */
@Entity
@Remembered(value = "api-clients/{id}", forSystems = false)
public class ApiClient extends DistrictRecord {

    private static final Duration OVERLAP = Duration.ofHours(24);

    public String name;
    public List<String> scopes = List.of();

    /** SHA-256 of the secret; null until one was given. */
    @Untold
    public String secretDigest;

    /** Counts the secrets given: a token belongs to the version of its secret and ends with it. */
    public int secretVersion;

    /** SHA-256 of the secret one version before, which works until then; null when it was ended or there was none. */
    @Untold
    public String previousSecretDigest;

    public Instant previousSecretUntil;

    /** When it last got a token; written at log-in, past the history and the version. */
    @Untold
    @Column(insertable = false, updatable = false)
    public Instant lastUsedAt;

    public boolean disabled;

    /** The last day on which it is let in; null: without end. */
    public LocalDate expiresOn;

    /** Calls a minute; null where the limit of everybody holds. */
    public Integer requestsPerMinute;

    /** The secret so far works on for a while, so that the other system can be switched over without a gap. */
    void giveSecret(String digest, Instant now) {
        previousSecretDigest = secretDigest;
        previousSecretUntil = secretDigest == null ? null : now.plus(OVERLAP);
        secretDigest = digest;
        secretVersion++;
    }

    void endPreviousSecret() {
        previousSecretDigest = null;
        previousSecretUntil = null;
    }
}
