package org.xieshou.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.shared.Uuid7;

/** A teacher of the sample school, for trying rights. */
@ApplicationScoped
class StaffSamples implements SampleRecords {

    private final StaffRegister register;

    StaffSamples(StaffRegister register) {
        this.register = register;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void make(SampleDistrict district) {
        var post = new NewStaff.NewPost(district.get("schools"), Post.Position.TEACHER, LocalDate.of(2026, 9, 1), null);
        var draft = new NewStaff("试验教师", null, null, null, null, null, true, null, List.of(post));
        district.put("staff", register.create(Uuid7.next(), draft).id);
    }
}
