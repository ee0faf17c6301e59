package org.xieshou.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.xieshou.security.CommunityScope;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The staff of the caller's district whom the caller may see: who works or worked in a school he sees, and himself. */
@ApplicationScoped
public class StaffRegister extends DistrictRecords<Staff> implements Written<Staff, NewStaff> {

    private static final String IN_VISIBLE_SCHOOLS =
            "it.id = :me or exists (select 1 from Post p where p.staffId = it.id and p.schoolId in :visible)";

    private final CurrentUser user;
    private final CommunityScope communities;

    StaffRegister(CurrentUser user, CommunityScope communities) {
        super(Staff.class, "staff");
        this.user = user;
        this.communities = communities;
        ConstraintNames.mean("staff_number_once", "/staffNumber", "staff.number-taken");
    }

    @Override
    protected Where scope() {
        return user.wholeDistrict()
                ? Where.all()
                : Where.of(IN_VISIBLE_SCHOOLS).with("me", user.staffId()).with("visible", communities.schools());
    }

    @Override
    public Staff create(UUID id, NewStaff draft) {
        draft.requirePosts();
        requireSchools(draft);
        requireRight(Set.of(), Set.copyOf(draft.posts()));
        var staff = new Staff();
        staff.id = id;
        draft.applyTo(staff);
        database.persist(staff);
        draft.posts().forEach(post -> database.persist(post.toPost(id)));
        return staff;
    }

    @Override
    public NewStaff draftOf(Staff staff) {
        return NewStaff.of(staff, posts(staff.id));
    }

    @Override
    public void change(Staff staff, NewStaff draft) {
        var posts = posts(staff.id);
        var before = posts.stream().map(NewStaff.NewPost::of).collect(Collectors.toSet());
        var after = Set.copyOf(draft.posts());
        draft.requirePosts();
        requireSchools(draft);
        requireRight(before, after);
        draft.applyTo(staff);
        if (!before.equals(after)) {
            staff.postChanges++;
        }
        posts.stream()
                .filter(post -> !after.contains(NewStaff.NewPost.of(post)))
                .forEach(database::remove);
        after.stream().filter(post -> !before.contains(post)).forEach(post -> database.persist(post.toPost(staff.id)));
    }

    /** The posts of somebody in the order of time. */
    public List<Post> posts(UUID staffId) {
        return database.createQuery("from Post where staffId = :staff order by validFrom, id", Post.class)
                .setParameter("staff", staffId)
                .getResultList();
    }

    /** A contact person writes about the people of the own school, and about their posts there. */
    private void requireRight(Set<NewStaff.NewPost> before, Set<NewStaff.NewPost> after) {
        if (user.wholeDistrict()) {
            return;
        }
        var mine = user.schools(Role.SCHOOL_COORDINATOR);
        var all = new HashSet<>(before);
        all.addAll(after);
        var ofMine = all.stream().anyMatch(post -> mine.contains(post.schoolId()));
        var touchesOthers = all.stream()
                .filter(post -> !before.contains(post) || !after.contains(post))
                .anyMatch(post -> !mine.contains(post.schoolId()));
        if (!ofMine || touchesOthers) {
            throw Problem.forbidden("request.not-your-school");
        }
    }

    private void requireSchools(NewStaff draft) {
        var named = draft.posts().stream().map(NewStaff.NewPost::schoolId).collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        // a sheet brings in thousands of people at once: not each is to be written before the next is read
        var known = Set.copyOf(database.createQuery("select s.id from School s where s.id in :ids", UUID.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("ids", named)
                .getResultList());
        for (var i = 0; i < draft.posts().size(); i++) {
            if (!known.contains(draft.posts().get(i).schoolId())) {
                throw Problem.invalid("/posts/" + i + "/schoolId", "staff.school-unknown");
            }
        }
    }

    /** Deletes somebody to whom nothing refers, entered by mistake; who leaves gets a last day instead. */
    void remove(Staff staff) {
        requireRight(Set.copyOf(draftOf(staff).posts()), Set.of());
        try {
            if (logsIn(staff.id)) {
                throw Problem.conflict("staff.in-use", staff.name);
            }
            posts(staff.id).forEach(database::remove);
            database.flush();
            database.remove(staff);
            database.flush();
        } catch (ConstraintViolationException used) {
            throw Problem.conflict("staff.in-use", staff.name);
        }
    }

    private boolean logsIn(UUID staffId) {
        return (boolean) database.createNativeQuery(
                        "select exists (select 1 from account where district_id = :district and staff_id = :staff)")
                .setParameter("district", user.districtId())
                .setParameter("staff", staffId)
                .getSingleResult();
    }
}
