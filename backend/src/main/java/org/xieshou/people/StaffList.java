package org.xieshou.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;

/** Lists of staff with the school of today: two statements a page, whatever its size. */
@ApplicationScoped
class StaffList {

    private static final String TODAY = "p.validFrom <= :today and (p.validTo is null or p.validTo >= :today)";
    private static final String WORKS_IN =
            "exists (select 1 from Post p where p.staffId = it.id and p.schoolId = :school and " + TODAY + ")";
    private static final String POSTS_TODAY =
            "select p.staffId, s.id, s.name, p.position, p.validFrom from Post p join School s on s.id = p.schoolId"
                    + " where p.staffId in :staff and " + TODAY;
    private static final BinaryOperator<CurrentPost> LATEST =
            BinaryOperator.maxBy(Comparator.comparing(CurrentPost::from));
    private static final Listing.Source<StaffLine> LINES = new Listing.Source<>(
            StaffLine.class,
            "it.id, it.version, it.name, it.staffNumber, it.gender, it.title, it.backbone, it.subjects,"
                    + " it.eligibleForRotation, it.phone",
            "Staff it",
            "it.id",
            Sorts.usually("name").by("name", "it.name", String.class));

    private final StaffRegister register;
    private final Listing listing;
    private final EntityManager database;
    private final CurrentUser user;
    private final Clock clock;

    StaffList(StaffRegister register, Listing listing, EntityManager database, CurrentUser user, Clock clock) {
        this.register = register;
        this.listing = listing;
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    Page<StaffRow> rows(StaffFilter filter, PageRequest page) {
        var lines = lines(filter, page);
        var posts = postsToday(lines.items().stream().map(StaffLine::id).toList());
        return lines.map(line -> StaffRow.of(line, posts.get(line.id()), user.runsSomething()));
    }

    /** The same list with all that a sheet tells of somebody. */
    Page<StaffSheet.Line> sheetLines(StaffFilter filter, PageRequest page) {
        var lines = lines(filter, page);
        var posts = postsToday(lines.items().stream().map(StaffLine::id).toList());
        return lines.map(line -> new StaffSheet.Line(line, posts.get(line.id()), seesPhone(posts.get(line.id()))));
    }

    /** Where people work today, each once: of several posts the one that began last. */
    Map<UUID, CurrentPost> postsToday(Collection<UUID> staff) {
        var posts = new HashMap<UUID, CurrentPost>();
        if (!staff.isEmpty()) {
            database.createQuery(POSTS_TODAY, CurrentPost.class)
                    .setParameter("staff", staff)
                    .setParameter("today", LocalDate.now(clock))
                    .getResultList()
                    .forEach(post -> posts.merge(post.staffId(), post, LATEST));
        }
        return posts;
    }

    /** Whether the caller runs the district or the school somebody works in. */
    private boolean seesPhone(CurrentPost post) {
        return user.wholeDistrict()
                || post != null
                        && user.schools(Role.SCHOOL_COORDINATOR)
                                .contains(post.school().id());
    }

    private Page<StaffLine> lines(StaffFilter filter, PageRequest page) {
        var where = register.scope()
                .contains(filter.q, "it.name", "it.initials", "it.staffNumber")
                .and("it.title = :title", "title", filter.title)
                .and("it.backbone = :backbone", "backbone", filter.backbone);
        return listing.page(LINES, inSchool(where, filter.school), page);
    }

    private Where inSchool(Where where, UUID school) {
        return school == null ? where : where.and(WORKS_IN, "school", school).with("today", LocalDate.now(clock));
    }

    List<StaffView.PostView> posts(Staff staff) {
        return database.createQuery(
                        "select s.id, s.name, p.position, p.validFrom, p.validTo from Post p"
                                + " join School s on s.id = p.schoolId where p.staffId = :staff"
                                + " order by p.validFrom, p.id",
                        StaffView.PostView.class)
                .setParameter("staff", staff.id)
                .getResultList();
    }
}
