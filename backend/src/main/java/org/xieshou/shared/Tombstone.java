package org.xieshou.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** The id of a deleted record and when it was deleted. */
@Entity
public class Tombstone {

    @Id
    public UUID id;

    @TenantId
    @PartitionKey
    public UUID districtId;

    public String kind;
    public Instant deletedAt;

    protected Tombstone() {}

    Tombstone(UUID id, String kind) {
        this.id = id;
        this.kind = kind;
        this.deletedAt = Clocks.now();
    }
}
