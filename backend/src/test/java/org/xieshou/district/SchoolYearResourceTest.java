package org.xieshou.district;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xieshou.district.NewSchoolYear.HolidayDays;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class SchoolYearResourceTest {

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    SchoolYears years;

    @Inject
    SessionFactory sessions;

    UUID district;
    UUID id = Uuid7.next();
    String coordinator;

    @BeforeEach
    void aDistrict() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
    }

    @Nested
    class AsTheCoordinator {

        @Test
        void entersASchoolYearOnceAndAgain() {
            put(coordinator, null).then().statusCode(201).body("holidays[0].name", equalTo("国庆节"));
            put(coordinator, null).then().statusCode(200);

            assertThat(districts.<Integer>inside(
                            district,
                            () -> years.calendar()
                                    .on(LocalDate.of(2026, 11, 23))
                                    .orElseThrow()
                                    .week()))
                    .isEqualTo(13);
        }

        @Test
        void correctsTheHolidays() {
            put(coordinator, null);
            var published = SchoolCalendarTest.draft2026();
            var longer = new HolidayDays("国庆节", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 8));
            var draft = new NewSchoolYear(2026, published.semesters(), List.of(longer), List.of());

            put(coordinator, "\"0\"", draft)
                    .then()
                    .statusCode(200)
                    .body("holidays.lastDay", contains("2026-10-08"), "makeUpDays", hasSize(0), "version", equalTo(1));
        }

        @Test
        void isToldThatTheYearIsEnteredAlready() {
            put(coordinator, null);
            id = Uuid7.next();

            put(coordinator, null).then().statusCode(422).body("errors.code", contains("school-year.known"));
        }

        @Test
        void listsThemInOneStatement() {
            put(coordinator, null);
            var statements = sessions.getStatistics();
            statements.clear();

            get(coordinator, "/api/v1/school-years").then().body("items", hasSize(1));

            assertThat(statements.getPrepareStatementCount()).isEqualTo(1);
        }
    }

    @Nested
    class AsATeacher {

        @Test
        void readsButDoesNotWrite() {
            put(coordinator, null);
            var teacher = accounts.tokenOf(district, Role.TEACHER);

            get(teacher, "/api/v1/school-years").then().body("items", hasSize(1));
            put(teacher, null).then().statusCode(403);
        }

        @Test
        void ofAnotherDistrictFindsNothing() {
            put(coordinator, null);
            var stranger = accounts.tokenOf(districts.make(), Role.TEACHER);

            get(stranger, "/api/v1/school-years").then().body("items", hasSize(0));
            get(stranger, "/api/v1/school-years/" + id).then().statusCode(404);
        }
    }

    private Response put(String token, String ifMatch) {
        return put(token, ifMatch, SchoolCalendarTest.draft2026());
    }

    private Response put(String token, String ifMatch, NewSchoolYear draft) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(draft);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/v1/school-years/{id}", id);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }
}
