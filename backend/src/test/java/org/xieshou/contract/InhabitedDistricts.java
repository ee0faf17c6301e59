package org.xieshou.contract;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.xieshou.security.Account;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;

/** Districts with one record of everything and somebody in every role. */
@ApplicationScoped
class InhabitedDistricts {

    private final SampleDistricts districts;
    private final TestAccounts accounts;
    private final List<SampleRecords> samples;

    InhabitedDistricts(SampleDistricts districts, TestAccounts accounts, @All List<SampleRecords> samples) {
        this.districts = districts;
        this.accounts = accounts;
        this.samples = samples;
    }

    SampleDistrict make() {
        var district = districts.make();
        samples.stream()
                .sorted(Comparator.comparingInt(SampleRecords::order))
                .forEach(records -> districts.inside(district, records));
        return district;
    }

    /** How each role gets a token that is good now: some operations end the tokens there are. */
    Map<Role, Supplier<String>> people(SampleDistrict district) {
        var people = new EnumMap<Role, Account>(Role.class);
        for (var role : Role.values()) {
            if (role != Role.API_CLIENT) {
                people.put(role, account(district, role));
            }
        }
        districts.assign(district, people);
        var tokens = new EnumMap<Role, Supplier<String>>(Role.class);
        people.forEach((role, account) -> tokens.put(role, () -> accounts.token(account)));
        var client = accounts.clientToken(district.id, Operations.scopes());
        tokens.put(Role.API_CLIENT, () -> client);
        return tokens;
    }

    private Account account(SampleDistrict district, Role role) {
        var home = role.aboveDistricts() ? null : district.id;
        var school = role.ofSchool() ? district.get("schools") : null;
        var community = role == Role.COMMUNITY_LEAD ? district.get("communities") : null;
        var staff = role.aboveDistricts() ? null : district.get("staff");
        return accounts.make(home, role, school, community, staff);
    }
}
