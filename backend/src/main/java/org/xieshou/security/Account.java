package org.xieshou.security;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xieshou.shared.Identified;
import org.xieshou.shared.OfDistrict;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;
import org.xieshou.shared.Uuid7;

/** Somebody who can log in, with the roles he holds where and when. Belongs to one district or stands above them. */
@Entity
@Remembered(value = "accounts/{id}", forSystems = false)
public class Account extends Identified implements OfDistrict {

    public UUID districtId;
    public String loginName;
    public String displayName;
    public UUID staffId;

    /** Argon2id; null until the first password is set with a one-time code. */
    @Untold
    public String passwordHash;

    @Untold
    public boolean mustChangePassword;

    public Instant lockedAt;

    @Untold
    public String resetCodeHash;

    @Untold
    public Instant resetCodeExpiresAt;

    /** Raised to end every session and token at once. */
    @Untold
    public int tokenEpoch;

    /** Who the person is for the provider; both null until he first logs in there. */
    @Untold
    public String providerIssuer;

    @Untold
    public String providerSubject;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    public List<RoleGrant> grants = new ArrayList<>();

    /** Lets the owner act in a role; where and until when, the caller fills in. */
    public RoleGrant grant(Role role, LocalDate from) {
        var grant = new RoleGrant();
        grant.id = Uuid7.next();
        grant.account = this;
        grant.role = role;
        grant.validFrom = from;
        grants.add(grant);
        return grant;
    }

    @Override
    public UUID recordId() {
        return id;
    }

    @Override
    public UUID recordDistrict() {
        return districtId;
    }

    /** Sets a password of the person's own choice; one-time codes and locks are over. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        resetCodeHash = null;
        resetCodeExpiresAt = null;
        lockedAt = null;
    }

    /** Gives a one-time code with which the person chooses a new password. */
    public void giveResetCode(String codeHash, Instant expiresAt) {
        resetCodeHash = codeHash;
        resetCodeExpiresAt = expiresAt;
    }

    boolean knowsResetCode(String codeHash, Instant now) {
        return resetCodeHash != null && resetCodeHash.equals(codeHash) && !resetCodeExpiresAt.isBefore(now);
    }

    /** Ends every session and token of this account. */
    public void logOutEverywhere() {
        tokenEpoch++;
    }

    public void lock(Instant now) {
        if (lockedAt == null) {
            lockedAt = now;
            logOutEverywhere();
        }
    }

    public boolean linked() {
        return providerSubject != null;
    }

    /** The next person of this login name whom the provider vouches for takes the place of the one before. */
    public void unlink() {
        if (linked()) {
            providerIssuer = null;
            providerSubject = null;
            logOutEverywhere();
        }
    }

    public void unlock() {
        lockedAt = null;
    }
}
