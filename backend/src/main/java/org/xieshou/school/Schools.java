package org.xieshou.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Where;

/** The schools of the caller's district that the caller may see. */
@ApplicationScoped
public class Schools extends DistrictRecords<School> {

    private final CurrentUser user;
    private final Instance<SchoolNeighbours> neighbours;

    Schools(CurrentUser user, Instance<SchoolNeighbours> neighbours) {
        super(School.class);
        this.user = user;
        this.neighbours = neighbours;
    }

    @Override
    protected Where scope() {
        return user.wholeDistrict()
                ? Where.all()
                : Where.of("it.id in :visible").with("visible", visible());
    }

    /** The caller's own schools and those they work with in communities; asked only of who does not see all. */
    public Set<UUID> visible() {
        var visible = new HashSet<>(user.schools());
        neighbours.forEach(source -> visible.addAll(source.of(user.schools(), user.communities())));
        return visible;
    }
}
