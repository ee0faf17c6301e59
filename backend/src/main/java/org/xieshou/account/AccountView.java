package org.xieshou.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.xieshou.security.Account;
import org.xieshou.shared.Versioned;

/** What a coordinator sees of an account; never anything secret. */
public record AccountView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String loginName,
        @NotNull String displayName,
        UUID staffId,
        @NotNull List<NewAccount.GrantedRole> grants,
        @NotNull boolean locked,
        @NotNull boolean active,
        @NotNull boolean linked)
        implements Versioned {

    static AccountView of(Account account) {
        return new AccountView(
                account.id,
                account.version,
                account.loginName,
                account.displayName,
                account.staffId,
                NewAccount.of(account).grants(),
                account.lockedAt != null,
                account.passwordHash != null || account.linked(),
                account.linked());
    }
}
