package org.xieshou.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only a query that cannot reach another district does without the tenant's filter. */
class KeptPlansTest {

    @Test
    void aQueryNamesTheDistrictOfEachOfItsEntities() {
        assertThat(KeptPlans.tied("select it from Visit it where it.districtId = :district and it.id = :id"))
                .isTrue();
        assertThat(KeptPlans.tied("select it from Visit it join School s on s.districtId = it.districtId"
                        + " where it.districtId = :district and exists (select 1 from VisitHost h"
                        + " where h.districtId = it.districtId and h.visitId = it.id)"))
                .isTrue();
    }

    @Test
    void aQueryThatLeavesOneOutKeepsTheFilter() {
        assertThat(KeptPlans.tied("select it from Visit it where it.id = :id")).isFalse();
        assertThat(KeptPlans.tied("from CheckIn where districtId = :district")).isFalse();
        assertThat(KeptPlans.tied("select it from Visit it join School s on s.id = it.organiserSchoolId"
                        + " where it.districtId = :district"))
                .isFalse();
        assertThat(KeptPlans.tied("select it from Visit it where it.districtId = :district and exists"
                        + " (select 1 from VisitHost h where h.visitId = it.id)"))
                .isFalse();
    }

    @Test
    void entitiesTiedToEachOtherAloneAreTiedToNoDistrict() {
        assertThat(KeptPlans.tied("select it from Visit it join School s on s.districtId = it.districtId"
                        + " and it.districtId = s.districtId where s.id = :district"))
                .isFalse();
    }
}
