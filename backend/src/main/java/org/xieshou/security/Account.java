package org.xieshou.security;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xieshou.shared.Identified;

/** Somebody who can log in, with the roles he holds where and when. Belongs to one district or stands above them. */
@Entity
public class Account extends Identified {

    public UUID districtId;
    public String loginName;
    public String displayName;
    public UUID staffId;

    /** Argon2id; null until the first password is set with a one-time code. */
    public String passwordHash;

    public boolean mustChangePassword;
    public Instant lockedAt;
    public String resetCodeHash;
    public Instant resetCodeExpiresAt;

    /** Raised to end every session and token at once. */
    public int tokenEpoch;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false)
    public List<RoleGrant> grants = new ArrayList<>();

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

    public void unlock() {
        lockedAt = null;
    }
}
