package org.xieshou.district;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.xieshou.shared.DistrictRecord;

/** Days of a school year without teaching, such as the National Day holiday. */
@Entity
public class Holiday extends DistrictRecord {

    public String name;
    public LocalDate firstDay;
    public LocalDate lastDay;

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
