package org.xieshou.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;

/** Districts that bear the name of one in the samples. */
@ApplicationScoped
class ImportTestDistricts {

    private final TestDistricts districts;
    private final TestAccounts accounts;
    private final EntityManager database;

    ImportTestDistricts(TestDistricts districts, TestAccounts accounts, EntityManager database) {
        this.districts = districts;
        this.accounts = accounts;
        this.database = database;
    }

    /** The coordinator of a fresh district of that name. */
    ImportCalls coordinatorOf(String name) {
        var district = districts.make();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update district set name = :name where id = :id")
                        .setParameter("name", name)
                        .setParameter("id", district)
                        .executeUpdate());
        return new ImportCalls(accounts.tokenOf(district, Role.DISTRICT_COORDINATOR));
    }
}
