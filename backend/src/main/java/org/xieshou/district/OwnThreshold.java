package org.xieshou.district;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.xieshou.shared.DistrictRecord;

/** The value a district set for itself in place of the national one. */
@Entity
public class OwnThreshold extends DistrictRecord {

    public String code;
    public BigDecimal value;
}
