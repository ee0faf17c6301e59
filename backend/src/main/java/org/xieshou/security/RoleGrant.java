package org.xieshou.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A role held from a day to a day, in a school, in a community, in a region, or in the whole district. */
@Entity
public class RoleGrant {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Role role;

    public UUID schoolId;
    public UUID communityId;
    public String regionCode;
    public LocalDate validFrom;

    /** The last day, or null while it lasts. */
    public LocalDate validTo;
}
