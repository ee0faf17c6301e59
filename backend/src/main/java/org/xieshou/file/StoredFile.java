package org.xieshou.file;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;

/** A file that was taken in; its bytes lie in the {@link Storage} under the hash of their content. */
@Entity
public class StoredFile extends DistrictRecord {

    public String name;
    public String mediaType;
    public long bytes;

    /** The hash of the bytes that are kept; hexadecimal. */
    public String sha256;

    /** The hash of the bytes that were sent, by which a repeat is known. */
    public String sourceSha256;

    /** Pixels; null for what is no picture. */
    public Integer width;

    public Integer height;

    /** The account or API client. */
    public UUID uploadedBy;

    public Instant uploadedAt;

    boolean isPicture() {
        return width != null;
    }

    /** Districts lie apart, so that one can be handed over or deleted without the others. */
    String key() {
        return districtId + "/" + sha256.substring(0, 2) + "/" + sha256;
    }

    String thumbnailKey() {
        return key() + "-320";
    }
}
