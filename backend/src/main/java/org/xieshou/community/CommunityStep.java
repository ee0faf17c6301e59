package org.xieshou.community;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;

/** A station a community reached: when, by whose hand, with what remark. Steps are added, never changed. */
@Entity
public class CommunityStep extends DistrictRecord {

    public UUID communityId;

    @Enumerated(EnumType.STRING)
    public CommunityState state;

    public String remark;
    public Instant at;
    public String actorName;
}
