package org.xieshou.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Ref;

/** Decides how much of somebody the caller sees. */
@ApplicationScoped
class StaffViews {

    private final StaffList list;
    private final CurrentUser user;

    StaffViews(StaffList list, CurrentUser user) {
        this.list = list;
        this.user = user;
    }

    StaffView of(Staff staff) {
        var current = list.postsToday(List.of(staff.id)).get(staff.id);
        Ref school = current == null ? null : current.school();
        if (!user.runsSomething() && !staff.id.equals(user.staffId())) {
            return StaffView.brief(staff, school);
        }
        var posts = list.posts(staff);
        return StaffView.whole(staff, posts, school, seesPhone(staff, posts));
    }

    private boolean seesPhone(Staff staff, List<StaffView.PostView> posts) {
        var mine = user.schools(Role.SCHOOL_COORDINATOR);
        return user.wholeDistrict()
                || user.has(Role.COMMUNITY_LEAD)
                || staff.id.equals(user.staffId())
                || posts.stream().anyMatch(post -> mine.contains(post.schoolId()));
    }
}
