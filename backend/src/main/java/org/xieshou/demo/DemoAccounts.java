package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.xieshou.account.Accounts;
import org.xieshou.account.NewAccount;
import org.xieshou.account.NewAccount.GrantedRole;
import org.xieshou.security.Account;
import org.xieshou.security.Actor;
import org.xieshou.security.FirstOperator;
import org.xieshou.security.Passwords;
import org.xieshou.security.Role;
import org.xieshou.shared.Uuid7;

/** Who may log in: nine accounts for whoever tries the demo, and those of the people who fill it with life. */
@ApplicationScoped
class DemoAccounts {

    static final String PASSWORD = "xieshou-demo";

    private final Acting acting;
    private final Accounts accounts;
    private final FirstOperator firstOperator;
    private final Passwords passwords;
    private final EntityManager database;

    DemoAccounts(
            Acting acting,
            Accounts accounts,
            FirstOperator firstOperator,
            Passwords passwords,
            EntityManager database) {
        this.acting = acting;
        this.accounts = accounts;
        this.firstOperator = firstOperator;
        this.passwords = passwords;
        this.database = database;
    }

    /** The first operator, who from the start has the password that everybody knows. */
    Account operator(World world) {
        firstOperator.oneTimePassword().orElseThrow();
        world.passwordHash = passwords.hash(PASSWORD);
        var operator = byName(FirstOperator.LOGIN_NAME);
        operator.choosePassword(world.passwordHash);
        return operator;
    }

    void make(World world) {
        var known = world.passwordHash;
        var nobodys = passwords.hash(passwords.secret());
        var at = world.moment(world.beginning().plusDays(3), 9, 30);
        acting.as(world.coordinator, at, () -> {
            byName("coordinator").choosePassword(known);
            database.persist(city(world, known));
            bureau(world, known);
        });
        for (var person : world.people.stream().filter(world::takesPart).toList()) {
            acting.as(world.coordinator, at, () -> admit(world, person, known, nobodys));
            acting.forget();
        }
    }

    /** Officers above districts are not the coordinator's to make. */
    private Account city(World world, String passwordHash) {
        var officer = new Account();
        officer.id = Uuid7.next();
        officer.loginName = "city";
        officer.displayName = "市教育局 闻朝晖";
        officer.grant(Role.CITY_OFFICER, world.beginning()).regionCode = DemoDistrict.CITY_CODE;
        officer.choosePassword(passwordHash);
        return officer;
    }

    private void bureau(World world, String known) {
        open(world, new NewAccount("auditor", "审计 邢正一", null, List.of(role(world, Role.AUDITOR, null, null))), known);
        var evaluator = List.of(role(world, Role.EVALUATOR, null, null));
        var names = List.of("督学 俞怀瑾", "督学 柏松年", "督学 岑若兰");
        for (var number = 0; number < names.size(); number++) {
            var login = "evaluator" + (number == 0 ? "" : number + 1);
            var account = open(world, new NewAccount(login, names.get(number), null, evaluator), known);
            world.evaluators.add(Actor.of(account, world.districtId));
        }
    }

    private void admit(World world, Person person, String known, String nobodys) {
        var name = Cast.loginName(world, person);
        var shown = name.orElseGet(() ->
                "d" + person.school().serial() + world.staff(person.school()).indexOf(person));
        var draft = new NewAccount(shown, person.name(), person.id(), Cast.roles(world, person));
        var account = open(world, draft, name.isPresent() ? known : nobodys);
        world.actors.put(person.id(), Actor.of(account, world.districtId));
    }

    private Account open(World world, NewAccount draft, String passwordHash) {
        var account = acting.enter(accounts, Uuid7.next(), draft);
        account.choosePassword(passwordHash);
        return account;
    }

    static GrantedRole role(World world, Role role, UUID schoolId, UUID communityId) {
        return new GrantedRole(role, schoolId, communityId, world.beginning(), null);
    }

    private Account byName(String loginName) {
        return database.createQuery("from Account where loginName = :name", Account.class)
                .setParameter("name", loginName)
                .getSingleResult();
    }
}
