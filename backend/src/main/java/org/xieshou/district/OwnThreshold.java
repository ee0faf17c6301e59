package org.xieshou.district;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;

/** The value a district set for itself in place of the national one. */
@Entity
@Remembered("thresholds/{code}")
public class OwnThreshold extends DistrictRecord {

    public String code;
    public BigDecimal value;
}
