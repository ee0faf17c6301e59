package org.xieshou.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;

/** An account and an API client of the district, for trying rights. */
@ApplicationScoped
class AccountSamples implements SampleRecords {

    private final TestAccounts accounts;
    private final ApiClients clients;

    AccountSamples(TestAccounts accounts, ApiClients clients) {
        this.accounts = accounts;
        this.clients = clients;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public void make(SampleDistrict district) {
        district.put("accounts", accounts.make(district.id, Role.AUDITOR).id);
        district.put(
                "api-clients",
                clients.create(Uuid7.next(), new NewApiClient("试验", List.of("me:read"), false, null, null)).id);
    }
}
