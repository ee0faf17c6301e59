package org.xieshou.scoresheet;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xieshou.shared.DistrictRecord;

/** The score sheet as it was when the bureau decided or published; appended, never changed. */
@Entity
public class FrozenSheet extends DistrictRecord {

    public UUID evaluationId;
    public Instant frozenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public SheetContent content;
}
