package org.xieshou.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.xieshou.security.Role;

/**
 * An account in a list; {@code active} once its owner can log in, {@code linked} when he does so at the provider, {@code
 * roles} those of today.
 */
public record AccountRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String loginName,
        @NotNull String displayName,
        UUID staffId,
        @NotNull List<Role> roles,
        @NotNull boolean locked,
        @NotNull boolean active,
        @NotNull boolean linked) {

    static AccountRow of(AccountLine line, List<Role> roles) {
        return new AccountRow(
                line.id(),
                line.version(),
                line.loginName(),
                line.displayName(),
                line.staffId(),
                roles,
                line.locked(),
                line.active(),
                line.linked());
    }
}
