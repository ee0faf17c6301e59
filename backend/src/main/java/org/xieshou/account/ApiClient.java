package org.xieshou.account;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.xieshou.audit.Remembered;
import org.xieshou.shared.DistrictRecord;

/** Another system that works with the district's records, as far as its scopes go. */
@Entity
@Remembered(value = "api-clients/{id}", forSystems = false)
public class ApiClient extends DistrictRecord {

    public String name;
    public List<String> scopes = List.of();

    /** SHA-256 of the secret; null until one was given. */
    public String secretDigest;

    /** Counts the secrets given: tokens of an older one are void. */
    public int secretVersion;

    public boolean disabled;

    /** The last day on which it is let in; null: without end. */
    public LocalDate expiresOn;

    void giveSecret(String digest) {
        secretDigest = digest;
        secretVersion++;
    }
}
