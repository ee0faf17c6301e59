package org.xieshou.account;

import java.util.List;
import java.util.stream.Collectors;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The list of accounts as a sheet. */
final class AccountSheet {

    static final SheetLayout<AccountRow> LAYOUT = new SheetLayout<>(
            "账号",
            List.of(
                    new SheetColumn<>("登录名", 20, AccountRow::loginName),
                    new SheetColumn<>("姓名", 16, AccountRow::displayName),
                    new SheetColumn<>("角色", 28, AccountSheet::roles),
                    new SheetColumn<>("已启用", 8, account -> account.active() ? "是" : "否"),
                    new SheetColumn<>("已锁定", 8, account -> account.locked() ? "是" : "否")));

    private AccountSheet() {}

    private static String roles(AccountRow account) {
        return account.roles().stream()
                .map(role -> Vocabulary.of("role").label(role))
                .collect(Collectors.joining("、"));
    }
}
