package org.xieshou.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.OfDistrict;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** A role held from a day to a day, in a school, in a community, in a region, or in the whole district. */
@Entity
@Remembered(value = "accounts/{account}", forSystems = false)
public class RoleGrant implements OfDistrict {

    @Id
    public UUID id;

    @Untold
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    public Role role;

    public UUID schoolId;
    public UUID communityId;
    public String regionCode;
    public LocalDate validFrom;

    /** The last day, or null while it lasts. */
    public LocalDate validTo;

    @Override
    public UUID recordId() {
        return id;
    }

    @Override
    public UUID recordDistrict() {
        return account.districtId;
    }
}
