package org.xieshou.school;

import jakarta.enterprise.context.ApplicationScoped;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.shared.Uuid7;

/** A school with the figures of a year, for trying rights. */
@ApplicationScoped
class SchoolSamples implements SampleRecords {

    private static final NewSchoolProfile FIGURES = new NewSchoolProfile(
            402, null, null, null, 12, 31, null, null, null, null, null, null, null, null, null, null);

    private final Schools schools;
    private final SchoolProfiles profiles;

    SchoolSamples(Schools schools, SchoolProfiles profiles) {
        this.schools = schools;
        this.profiles = profiles;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void make(SampleDistrict district) {
        var draft = new NewSchool(
                "3199000009", "试验小学", null, Stage.PRIMARY, AreaClass.RURAL, null, null, null, null, null, null);
        var school = schools.create(Uuid7.next(), draft);
        district.put("schools", school.id);
        profiles.create(Uuid7.next(), new SchoolProfiles.Report(school.id, 2025, FIGURES));
    }
}
