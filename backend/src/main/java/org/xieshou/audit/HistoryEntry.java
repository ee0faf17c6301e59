package org.xieshou.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** One change of one record: who made it, when, and what became what. */
@Entity
@Immutable
public class HistoryEntry {

    /** What happened to the record. */
    public enum Change {
        CREATED,
        CHANGED,
        DELETED
    }

    @Id
    public UUID id;

    @TenantId
    @PartitionKey
    public UUID districtId;

    /** The entity's name, such as {@code Visit}. */
    public String kind;

    public UUID recordId;

    /** Where the record is read; null for what was written before places were kept. */
    public String path;

    /** The record whose history it belongs to, the first two steps of the path: {@code visits/<id>}. */
    @Generated
    public String subject;

    /** The number of the transaction that wrote it, given by the database: the order of the feed. */
    public long xid;

    public Instant at;
    public UUID actorId;
    public String actorName;

    @Enumerated(EnumType.STRING)
    public Change change;

    /** Each changed field with its value before and after, as text; a new record has no values before. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, FieldChange> fields;

    /** A value before and after. */
    public record FieldChange(String before, String after) {}
}
