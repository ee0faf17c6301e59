package org.xieshou.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Uuid7;

/** A school that receives a visit. */
@Entity
public class VisitHost extends DistrictRecord {

    /** The visit received; written by {@link Visit#hosts}. */
    @Column(name = "visit_id", insertable = false, updatable = false)
    public UUID visitId;

    public UUID schoolId;

    /** Its place among the hosts, from zero. */
    public int ordinal;

    static VisitHost of(UUID schoolId) {
        var host = new VisitHost();
        host.id = Uuid7.next();
        host.schoolId = schoolId;
        return host;
    }
}
