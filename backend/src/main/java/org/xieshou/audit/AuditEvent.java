package org.xieshou.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** One writing call or export: who, what, on which object, with what success. Can be added but never changed or removed. */
@Entity
@Immutable
public class AuditEvent {

    @Id
    public UUID id;

    @TenantId
    @PartitionKey
    public UUID districtId;

    public Instant at;
    public UUID actorId;
    public String actorName;
    public String roles;
    public String operation;
    public UUID objectId;
    public int status;
}
