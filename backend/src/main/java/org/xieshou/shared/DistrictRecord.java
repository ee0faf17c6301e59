package org.xieshou.shared;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A record that belongs to one district: Hibernate adds the district to every statement, so no query can forget it. */
@MappedSuperclass
public abstract class DistrictRecord extends Identified implements OfDistrict {

    @TenantId
    @PartitionKey
    public UUID districtId;

    @Override
    public UUID recordId() {
        return id;
    }

    @Override
    public UUID recordDistrict() {
        return districtId;
    }
}
