package org.xieshou.school;

import jakarta.enterprise.context.ApplicationScoped;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.shared.Uuid7;

/** A school, for trying rights. */
@ApplicationScoped
class SchoolSamples implements SampleRecords {

    private final Schools schools;

    SchoolSamples(Schools schools) {
        this.schools = schools;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void make(SampleDistrict district) {
        var draft = new NewSchool(
                "3199000009", "试验小学", null, Stage.PRIMARY, AreaClass.RURAL, null, null, null, null, null, null);
        district.put("schools", schools.create(Uuid7.next(), draft).id);
    }
}
