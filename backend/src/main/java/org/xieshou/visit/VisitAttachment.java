package org.xieshou.visit;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;

/** A photo or document of a visit. */
@Entity
@Remembered("visits/{visitId}/attachments")
public class VisitAttachment extends DistrictRecord {

    public UUID visitId;
    public UUID fileId;
    public String caption;
    public Instant takenAt;
    public UUID addedBy;
    public String addedByName;
    public Instant addedAt;
}
