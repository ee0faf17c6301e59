package org.xieshou.community;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;

/** A paper of a community: what it gave itself, what was signed, what it plans. */
@Entity
@Remembered("communities/{communityId}/documents")
public class CommunityDocument extends DistrictRecord {

    /** 章程、协议、规划、其他. */
    public enum DocumentKind {
        CHARTER,
        AGREEMENT,
        PLAN,
        OTHER
    }

    public UUID communityId;

    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    public String title;
    public UUID fileId;
    public LocalDate signedOn;
}
