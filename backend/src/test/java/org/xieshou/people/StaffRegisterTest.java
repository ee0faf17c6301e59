package org.xieshou.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.district.TestDistricts;
import org.xieshou.school.AreaClass;
import org.xieshou.school.School;
import org.xieshou.school.Stage;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class StaffRegisterTest {

    @Inject
    TestDistricts districts;

    @Inject
    StaffRegister register;

    @Inject
    EntityManager database;

    UUID district;
    UUID wang;

    @BeforeEach
    void wangTeachesInASchool() {
        district = districts.make();
        wang = districts.inside(district, () -> {
            var school = new School();
            school.id = Uuid7.next();
            school.code = "2199000001";
            school.name = "Test";
            school.initials = "t";
            school.stage = Stage.PRIMARY;
            school.areaClass = AreaClass.RURAL;
            database.persist(school);
            var staff = new Staff();
            staff.id = Uuid7.next();
            staff.name = "王丽";
            staff.initials = "wl";
            staff.subjects.add("语文");
            var post = new Post();
            post.id = Uuid7.next();
            post.schoolId = school.id;
            post.position = Post.Position.TEACHER;
            post.validFrom = LocalDate.of(2026, 9, 1);
            staff.posts.add(post);
            database.persist(staff);
            return staff.id;
        });
    }

    @Test
    void keepsPostsWithTheirPerson() {
        var position = districts.inside(
                district,
                () -> register.find(wang)
                        .orElseThrow()
                        .postOn(LocalDate.of(2026, 11, 1))
                        .orElseThrow()
                        .position);

        assertThat(position).isEqualTo(Post.Position.TEACHER);
    }

    @Test
    void hidesThemFromAnotherDistrict() {
        assertThat(districts.<Boolean>inside(
                        districts.make(), () -> register.find(wang).isPresent()))
                .isFalse();
    }
}
