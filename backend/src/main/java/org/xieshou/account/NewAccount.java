package org.xieshou.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.xieshou.security.Account;
import org.xieshou.security.Role;
import org.xieshou.security.RoleGrant;

/** What a coordinator sends to let somebody in, or to change what he may do. */
public record NewAccount(
        @NotBlank @Size(min = 2, max = 64) @Pattern(regexp = "[a-z0-9][a-z0-9._@-]*")
        String loginName,

        @NotBlank @Size(max = 100) String displayName,
        UUID staffId,
        @NotNull @Size(max = 50) List<@Valid @NotNull GrantedRole> grants) {

    /** A role in a school, in a community or in the whole district, from a day to a day. */
    public record GrantedRole(
            @NotNull Role role,
            UUID schoolId,
            UUID communityId,
            @NotNull LocalDate from,
            LocalDate to) {

        static GrantedRole of(RoleGrant grant) {
            return new GrantedRole(grant.role, grant.schoolId, grant.communityId, grant.validFrom, grant.validTo);
        }

        void grantTo(Account account) {
            var grant = account.grant(role, from);
            grant.schoolId = schoolId;
            grant.communityId = communityId;
            grant.validTo = to;
        }
    }

    /** The order in which grants are sent means nothing. */
    public NewAccount {
        grants = grants == null
                ? null
                : grants.stream().sorted(Comparator.comparing(String::valueOf)).toList();
    }

    static NewAccount of(Account account) {
        return new NewAccount(
                account.loginName,
                account.displayName,
                account.staffId,
                account.grants.stream().map(GrantedRole::of).toList());
    }

    void applyTo(Account account) {
        account.loginName = loginName;
        account.displayName = displayName;
        account.staffId = staffId;
        account.grants.removeIf(grant -> !grants.contains(GrantedRole.of(grant)));
        var kept = account.grants.stream().map(GrantedRole::of).toList();
        grants.stream().filter(grant -> !kept.contains(grant)).forEach(grant -> grant.grantTo(account));
    }
}
