package org.xieshou.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.security.Account;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The accounts of the caller's district. */
@ApplicationScoped
public class Accounts implements Written<Account, NewAccount> {

    static {
        ConstraintNames.mean("account_login_name_once", "/loginName", "account.login-name-taken");
    }

    private static final String TODAY = "g.validFrom <= :today and (g.validTo is null or g.validTo >= :today)";
    private static final String ROLES_TODAY =
            "select distinct it.id, g.role from Account it join it.grants g where it.id in :accounts and " + TODAY;
    private static final Listing.Source<AccountLine> LINES = new Listing.Source<>(
            AccountLine.class,
            "it.id, it.version, it.loginName, it.displayName, it.staffId, it.lockedAt is not null,"
                    + " it.passwordHash is not null or it.providerSubject is not null, it.providerSubject is not null",
            "Account it",
            "it.id",
            Sorts.usually("displayName")
                    .by("displayName", "it.displayName", String.class)
                    .by("loginName", "it.loginName", String.class));

    private final EntityManager database;
    private final CurrentUser user;
    private final Listing listing;
    private final GrantChecks checks;
    private final Clock clock;

    Accounts(EntityManager database, CurrentUser user, Listing listing, GrantChecks checks, Clock clock) {
        this.database = database;
        this.user = user;
        this.listing = listing;
        this.checks = checks;
        this.clock = clock;
    }

    private Where scope() {
        return user.wholeDistrict()
                ? Where.of("it.districtId = :district").with("district", user.districtId())
                : Where.none();
    }

    /** What a list of accounts may be narrowed to; whatever is null narrows nothing. */
    public record Filter(
            @RestQuery String q,
            @RestQuery Role role,
            @RestQuery Boolean locked) {}

    Page<AccountRow> page(Filter filter, PageRequest page) {
        var where = scope().contains(filter.q, "it.displayName", "it.loginName");
        if (filter.role != null) {
            where.and("exists (select 1 from it.grants g where g.role = :role and " + TODAY + ")", "role", filter.role)
                    .with("today", LocalDate.now(clock));
        }
        if (filter.locked != null) {
            where.and(filter.locked ? "it.lockedAt is not null" : "it.lockedAt is null");
        }
        var lines = listing.page(LINES, where, page);
        var roles = rolesToday(lines.items().stream().map(AccountLine::id).toList());
        return lines.map(line -> AccountRow.of(line, List.copyOf(roles.getOrDefault(line.id(), new TreeSet<>()))));
    }

    private Map<UUID, SortedSet<Role>> rolesToday(List<UUID> accounts) {
        var roles = new HashMap<UUID, SortedSet<Role>>();
        if (!accounts.isEmpty()) {
            database.createQuery(ROLES_TODAY, AccountRole.class)
                    .setParameter("accounts", accounts)
                    .setParameter("today", LocalDate.now(clock))
                    .getResultList()
                    .forEach(held -> roles.computeIfAbsent(held.account(), none -> new TreeSet<>())
                            .add(held.role()));
        }
        return roles;
    }

    record AccountRole(UUID account, Role role) {}

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public Optional<Account> find(UUID id) {
        var where = scope().and("it.id = :id", "id", id);
        return where.bind(database.createQuery(
                        "select it from Account it left join fetch it.grants where " + where.hql(), Account.class))
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean taken(UUID id) {
        return database.find(Account.class, id) != null;
    }

    @Override
    public Account create(UUID id, NewAccount draft) {
        checks.check(draft);
        var account = new Account();
        account.id = id;
        account.districtId = user.districtId();
        draft.applyTo(account);
        database.persist(account);
        return account;
    }

    @Override
    public NewAccount draftOf(Account account) {
        return NewAccount.of(account);
    }

    @Override
    public void change(Account account, NewAccount draft) {
        checks.check(draft);
        if (account.id.equals(user.accountId()) && !coordinates(draft)) {
            throw Problem.conflict("account.own-role");
        }
        draft.applyTo(account);
    }

    void flush() {
        database.flush();
    }

    private boolean coordinates(NewAccount draft) {
        var today = LocalDate.now(clock);
        return draft.grants().stream()
                .anyMatch(grant -> grant.role() == Role.DISTRICT_COORDINATOR
                        && !grant.from().isAfter(today)
                        && (grant.to() == null || !grant.to().isBefore(today)));
    }
}
