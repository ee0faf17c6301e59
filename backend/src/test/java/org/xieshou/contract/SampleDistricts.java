package org.xieshou.contract;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Account;
import org.xieshou.security.Role;

/** Makes districts for tests and works inside them as the program itself. */
@ApplicationScoped
public class SampleDistricts {

    /** Ties the accounts of the roles to records, such as an evaluator to what he scores. */
    public interface Assigned {
        void assign(SampleDistrict district, Map<Role, Account> people);
    }

    private final TestDistricts districts;
    private final List<Assigned> assignments;

    SampleDistricts(TestDistricts districts, @All List<Assigned> assignments) {
        this.districts = districts;
        this.assignments = assignments;
    }

    /** An empty district. */
    public SampleDistrict make() {
        return new SampleDistrict(districts.make());
    }

    void inside(SampleDistrict district, SampleRecords records) {
        inside(district, () -> records.make(district));
    }

    /** Runs work in one transaction as the program, in a request of its own. */
    public void inside(SampleDistrict district, Runnable work) {
        districts.inside(district.id, Executors.callable(work));
    }

    void assign(SampleDistrict district, Map<Role, Account> people) {
        assignments.forEach(assigned -> inside(district, () -> assigned.assign(district, people)));
    }
}
