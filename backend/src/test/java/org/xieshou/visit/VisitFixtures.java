package org.xieshou.visit;

import static org.xieshou.shared.Calls.put;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.district.TestDistricts;
import org.xieshou.people.Post;
import org.xieshou.people.Staff;
import org.xieshou.school.School;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Datum;
import org.xieshou.shared.Uuid7;

/** A district in which the town school 城关二小 visits the village school 长岭小学, and 石坝小学 has no part in it. */
@ApplicationScoped
public class VisitFixtures {

    /** The gate of the village school. */
    public static final double LATITUDE = 37.8801;

    public static final double LONGITUDE = 108.8702;

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final TestDistricts districts;
    private final TestAccounts accounts;
    private final CommunityFixtures communities;
    private final EntityManager database;

    VisitFixtures(
            TestDistricts districts, TestAccounts accounts, CommunityFixtures communities, EntityManager database) {
        this.districts = districts;
        this.accounts = accounts;
        this.communities = communities;
        this.database = database;
    }

    /** Somebody who works in a school and may log in. */
    public record Person(UUID staffId, String name, String token) {}

    /** The district with its people; every field is fresh for one test. */
    public final class World {
        public final UUID district = districts.make();
        public final UUID town = communities.school(district, "城关二小");
        public final UUID village = placed(communities.school(district, "长岭小学"));
        public final UUID other = communities.school(district, "石坝小学");
        public final String coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        public final UUID community = community("城关二小共同体", town, village);
        public final String lead = accounts.token(accounts.make(district, Role.COMMUNITY_LEAD, null, community, null));
        public final Person townContact = person("祝晓兰", town, Role.SCHOOL_COORDINATOR);
        public final Person villageContact = person("冉启明", village, Role.SCHOOL_COORDINATOR);
        public final Person otherContact = person("董静", other, Role.SCHOOL_COORDINATOR);
        public final Person guest = person("毛一凡", town, Role.TEACHER);
        public final Person colleague = person("沈洁", town, Role.TEACHER);
        public final Person villager = person("袁可", village, Role.TEACHER);

        public UUID community(String name, UUID... schools) {
            var id = communities.community(coordinator, name, "2026-09-01");
            for (var school : schools) {
                communities.member(coordinator, id, school, school.equals(schools[0]) ? "CORE" : "MEMBER");
            }
            return id;
        }

        public Person person(String name, UUID school, Role role) {
            var staffId = staff(name, school);
            return new Person(staffId, name, accounts.token(accounts.make(district, role, school, null, staffId)));
        }

        public UUID staff(String name, UUID school) {
            return districts.inside(district, () -> {
                var staff = new Staff();
                staff.id = Uuid7.next();
                staff.name = name;
                staff.initials = "x";
                var post = new Post();
                post.id = Uuid7.next();
                post.staffId = staff.id;
                post.schoolId = school;
                post.position = Post.Position.TEACHER;
                post.validFrom = LocalDate.of(2020, 9, 1);
                database.persist(staff);
                database.persist(post);
                return staff.id;
            });
        }

        /** A visit of the town school to the village school today, with one guest expected. */
        public UUID visit() {
            var id = visit(townContact.token(), plan());
            expect(id, guest);
            return id;
        }

        public UUID visit(String token, Map<String, Object> plan) {
            var id = Uuid7.next();
            put(token, "/visits/" + id, plan).then().statusCode(201);
            return id;
        }

        public UUID expect(UUID visit, Person person) {
            var id = Uuid7.next();
            put(coordinator, "/visits/" + visit + "/participants/" + id, Map.of("staffId", person.staffId()))
                    .then()
                    .statusCode(201);
            return id;
        }

        public Map<String, Object> plan() {
            var plan = new HashMap<String, Object>();
            plan.put("communityId", community);
            plan.put("kind", "LESSON_DELIVERY");
            plan.put("organiserSchoolId", town);
            plan.put("hostSchoolIds", List.of(village));
            plan.put("firstDay", TODAY.toString());
            plan.put("lastDay", TODAY.toString());
            plan.put("theme", "英语绘本教学示范课与说课");
            return plan;
        }

        private UUID placed(UUID school) {
            return districts.inside(district, () -> {
                var placed = database.find(School.class, school);
                placed.latitude = LATITUDE;
                placed.longitude = LONGITUDE;
                placed.givenLatitude = LATITUDE;
                placed.givenLongitude = LONGITUDE;
                placed.givenDatum = Datum.WGS84;
                return school;
            });
        }
    }

    public World world() {
        return new World();
    }
}
