package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xieshou.district.Thresholds;
import org.xieshou.presence.Fence;
import org.xieshou.school.School;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.Where;

/** The schools of a visit: what they are called and where their fences run. */
@ApplicationScoped
public class HostSchools {

    private final KeptPlans plans;
    private final Thresholds thresholds;

    HostSchools(KeptPlans plans, Thresholds thresholds) {
        this.plans = plans;
        this.thresholds = thresholds;
    }

    public FenceRule rule() {
        return FenceRule.of(thresholds);
    }

    /** By id, in one statement. */
    public Map<UUID, School> of(Collection<UUID> ids) {
        var where = Where.inDistrict(plans.district()).and("it.id in :ids", "ids", ids);
        return plans.list("select it from School it where " + where.hql(), School.class, where::bind).stream()
                .collect(Collectors.toMap(school -> school.id, Function.identity()));
    }

    /** The fences of the hosts whose place is known, by school, in the order of the hosts. */
    public Map<UUID, Fence> fences(Visit visit, FenceRule rule, Map<UUID, School> schools) {
        var fences = new LinkedHashMap<UUID, Fence>();
        for (var id : visit.hostSchoolIds()) {
            var fence = rule.around(schools.get(id));
            if (fence != null) {
                fences.put(id, fence);
            }
        }
        return fences;
    }
}
