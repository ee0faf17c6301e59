package org.xieshou.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Problem;

/** What makes a set of roles sensible: each has the place it needs, and the place is one of this district. */
@ApplicationScoped
public class GrantChecks {

    private final EntityManager database;
    private final CurrentUser user;

    GrantChecks(EntityManager database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    void check(NewAccount draft) {
        var errors = new ArrayList<Problem.FieldProblem>();
        for (var i = 0; i < draft.grants().size(); i++) {
            var wrong = wrong(draft.grants().get(i));
            if (wrong != null) {
                errors.add(new Problem.FieldProblem("/grants/" + i, wrong, List.of()));
            }
        }
        if (draft.staffId() != null && !exists("staff", draft.staffId())) {
            errors.add(new Problem.FieldProblem("/staffId", "account.staff-unknown", List.of()));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private String wrong(NewAccount.GrantedRole grant) {
        if (grant.role().aboveDistricts() || grant.role() == Role.API_CLIENT) {
            return "account.role-not-yours";
        }
        if (grant.to() != null && grant.to().isBefore(grant.from())) {
            return "account.role-ends-early";
        }
        if (grant.role().ofSchool() != (grant.schoolId() != null)) {
            return grant.schoolId() == null ? "account.role-needs-school" : "account.role-without-school";
        }
        if ((grant.role() == Role.COMMUNITY_LEAD) != (grant.communityId() != null)) {
            return grant.communityId() == null ? "account.role-needs-community" : "account.role-without-community";
        }
        var place = grant.schoolId() != null ? grant.schoolId() : grant.communityId();
        var table = grant.schoolId() != null ? "school" : "community";
        return place == null || exists(table, place) ? null : "account.place-unknown";
    }

    private boolean exists(String table, UUID id) {
        var found = database.createNativeQuery(
                        "select count(*) from " + table + " where district_id = :district and id = :id")
                .setParameter("district", user.districtId())
                .setParameter("id", id)
                .getSingleResult();
        return ((Number) found).intValue() > 0;
    }
}
