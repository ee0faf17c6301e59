package org.xieshou.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.xieshou.district.SchoolYears;
import org.xieshou.security.Account;
import org.xieshou.security.Actor;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Problem;

/** What the caller is told about himself. */
@ApplicationScoped
public class Profile {

    private static final String ROLES = """
            select g.role, g.school_id, s.name as school_name, g.community_id, c.name as community_name
            from role_grant g
            left join school s on s.district_id = :district and s.id = g.school_id
            left join community c on c.district_id = :district and c.id = g.community_id
            where g.account_id = :account and g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today)
            order by g.role, s.name, c.name""";

    private final CurrentUser user;
    private final Session database;
    private final SchoolYears years;
    private final Clock clock;

    Profile(CurrentUser user, Session database, SchoolYears years, Clock clock) {
        this.user = user;
        this.database = database;
        this.years = years;
        this.clock = clock;
    }

    /** The caller's account; 403 for another system, which has none. */
    Account account() {
        if (user.has(Role.API_CLIENT)) {
            throw Problem.forbidden("account.people-only");
        }
        return database.find(Account.class, user.accountId());
    }

    MeView view() {
        var actor = user.actor();
        var district = actor.districtId() == null ? null : district(actor.districtId());
        var account = user.has(Role.API_CLIENT) ? null : account();
        return new MeView(
                actor.accountId(),
                account == null ? null : account.loginName,
                actor.name(),
                actor.staffId(),
                actor.districtId(),
                district == null ? null : district.get("name", String.class),
                district == null ? demoIsThere() : district.get("demo", Boolean.class),
                roles(actor),
                actor.mustChangePassword(),
                LocalDate.now(clock),
                district == null ? null : schoolDay());
    }

    private MeView.SchoolDayView schoolDay() {
        return years.calendar()
                .on(LocalDate.now(clock))
                .map(MeView.SchoolDayView::of)
                .orElse(null);
    }

    private Tuple district(UUID id) {
        return database.createNativeQuery("select name, demo from district where id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Whoever stands above districts is told when one of them is invented. */
    private boolean demoIsThere() {
        return database.createNativeQuery("select exists (select 1 from district where demo)", Boolean.class)
                .getSingleResult();
    }

    private List<MeView.HeldRole> roles(Actor actor) {
        if (user.has(Role.API_CLIENT)) {
            return List.of(new MeView.HeldRole(Role.API_CLIENT, null, null, null, null));
        }
        List<Tuple> rows = database.createNativeQuery(ROLES, Tuple.class)
                .setParameter("district", actor.districtId())
                .setParameter("account", actor.accountId())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return rows.stream().map(MeView.HeldRole::of).toList();
    }
}
