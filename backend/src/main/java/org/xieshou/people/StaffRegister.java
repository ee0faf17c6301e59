package org.xieshou.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.xieshou.security.CommunityScope;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Where;

/** The staff of the caller's district whom the caller may see: who works or worked in a school he sees, and himself. */
@ApplicationScoped
public class StaffRegister extends DistrictRecords<Staff> {

    private static final String IN_VISIBLE_SCHOOLS =
            "it.id = :me or exists (select 1 from Post p where p.staffId = it.id and p.schoolId in :visible)";

    private final CurrentUser user;
    private final CommunityScope communities;

    StaffRegister(CurrentUser user, CommunityScope communities) {
        super(Staff.class);
        this.user = user;
        this.communities = communities;
    }

    @Override
    protected Where scope() {
        return user.wholeDistrict()
                ? Where.all()
                : Where.of(IN_VISIBLE_SCHOOLS).with("me", user.staffId()).with("visible", communities.schools());
    }
}
