package org.xieshou.district;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.xieshou.shared.Identified;

/** A district education bureau's area: the unit of ownership and isolation. */
@Entity
public class District extends Identified {

    /** Six digits of GB/T 2260; names are not unique, codes are. */
    public String code;

    public String name;

    /** Whether it holds invented records that anybody may change. */
    public boolean demo;

    /** The account the operator made to begin with. */
    public UUID firstCoordinatorId;
}
