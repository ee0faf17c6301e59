package org.xieshou.district;

import jakarta.enterprise.context.ApplicationScoped;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.shared.Uuid7;

/** A school year and a threshold, for trying rights. */
@ApplicationScoped
class DistrictSamples implements SampleRecords {

    private final SchoolYears years;

    DistrictSamples(SchoolYears years) {
        this.years = years;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void make(SampleDistrict district) {
        district.put("school-years", years.create(Uuid7.next(), SchoolCalendarTest.draft2026()).id);
        district.put("thresholds", "community.max-schools");
    }
}
