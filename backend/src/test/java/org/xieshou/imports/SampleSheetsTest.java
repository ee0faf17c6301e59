package org.xieshou.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xieshou.imports.ImportKind.ACTIVITIES;
import static org.xieshou.imports.ImportKind.COMMUNITIES;
import static org.xieshou.imports.ImportKind.SCHOOLS;
import static org.xieshou.imports.RowState.FAULTY;
import static org.xieshou.imports.RowState.FOREIGN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator of 诸城市 brings in the three sheets of real districts. */
@QuarkusTest
class SampleSheetsTest {

    @Inject
    ImportTestDistricts districts;

    private ImportCalls coordinator;
    private String communities;
    private String activities;

    @BeforeEach
    void importAllThree() {
        coordinator = districts.coordinatorOf("诸城市");
        coordinator.commit(coordinator.sendSample(SCHOOLS, "schools.xlsx"));
        communities = coordinator.sendSample(COMMUNITIES, "communities.xlsx");
        coordinator.commit(communities);
        activities = coordinator.sendSample(ACTIVITIES, "activities.xlsx");
        coordinator.commit(activities);
    }

    @Test
    void nineSchoolsOneCommunityOfFiveAndSevenActivitiesComeIn() {
        assertThat(coordinator.list("/api/v1/schools")).hasSize(9);

        var community = coordinator.list("/api/v1/communities");
        assertThat(community).hasSize(1);
        var whole = coordinator
                .as()
                .get("/api/v1/communities/" + community.getFirst().get("id"));
        assertThat(whole.<List<?>>path("members")).hasSize(5);
        assertThat(whole.<String>path("state")).isEqualTo("ACTIVE");
        assertThat(whole.<String>path("startDay")).isEqualTo("2010-09-01");
        assertThat(whole.<String>path("startWording")).isEqualTo("2010-09");
        assertThat(whole.<List<String>>path("warnings.code")).containsExactly("community.too-many-schools");

        var visits = coordinator.list("/api/v1/visits");
        assertThat(visits).hasSize(7);
        assertThat(visits)
                .allSatisfy(visit ->
                        assertThat(visit).containsEntry("state", "HELD").containsEntry("evidence", "TYPED_IN"));
        assertThat(visits)
                .extracting(visit -> visit.get("communityId"))
                .containsOnly(community.getFirst().get("id"));
    }

    @Test
    void theSizeOfTheCommunityIsWarnedOf() {
        assertThat(coordinator.counts(communities)).containsEntry("new", 1).containsEntry("warning", 1);
        var row = coordinator.rows(communities, RowState.NEW).getFirst();
        assertThat(row.get("warnings")).asString().contains("import.community-large", "5");
    }

    @Test
    void aVagueDateKeepsItsWordingBetweenItsDays() {
        var shadowing = coordinator.list("/api/v1/visits?kind=SHADOWING").getFirst();
        var visit = coordinator.as().get("/api/v1/visits/" + shadowing.get("id"));

        assertThat(visit.<String>path("firstDay")).isEqualTo("2011-01-01");
        assertThat(visit.<String>path("lastDay")).isEqualTo("2011-06-30");
        assertThat(visit.<String>path("dayWording")).isEqualTo("2011年上半年");
        assertThat(visit.<String>path("recordedHow")).isEqualTo("IMPORTED");
    }

    @Test
    void ourFaultyRowsAreReportedWithRowColumnValueAndReason() {
        var faulty = coordinator.rows(activities, FAULTY);

        assertThat(faulty).extracting(row -> row.get("rowNumber")).containsExactly(21, 22, 23, 26);
        assertThat(problems(faulty.get(0)))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .containsEntry("code", "import.twin")
                        .containsEntry("twinRow", 4)
                        .containsEntry("detail", "与第 4 行重复，请留一行。"));
        assertThat(problems(faulty.get(1)))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .containsEntry("column", "日期")
                        .containsEntry("value", "2011年13月1日")
                        .containsEntry("detail", "日期“2011年13月1日”不存在：没有 13 月。"));
        assertThat(problems(faulty.get(2)))
                .extracting(
                        problem -> problem.get("column"),
                        problem -> problem.get("value"),
                        problem -> problem.get("code"))
                .containsExactly(
                        tuple("组织学校", "诸城实小", "import.school-unknown"),
                        tuple("地点(学校)", "皇华中学", "import.school-unknown"));
        assertThat(problems(faulty.get(2)).getFirst().get("suggestions"))
                .isEqualTo(List.of(Map.of("value", "诸城市实验小学", "label", "诸城市实验小学")));
        assertThat(problems(faulty.get(3)))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .containsEntry("column", "区县")
                        .containsEntry("code", "import.district-missing"));
    }

    @Test
    void rowsOfOtherDistrictsAreListedAsNotOurs() {
        assertThat(coordinator.rows(activities, FOREIGN))
                .hasSize(13)
                .allSatisfy(row -> assertThat(row.get("problems")).isEqualTo(List.of()));
        assertThat(coordinator.counts(communities)).containsEntry("foreign", 6);
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        var schools = coordinator.sendSample(SCHOOLS, "schools.xlsx");
        assertThat(coordinator.counts(schools)).containsEntry("unchanged", 9).containsEntry("new", 0);
        var again = coordinator.sendSample(COMMUNITIES, "communities.xlsx");
        assertThat(coordinator.counts(again)).containsEntry("unchanged", 1).containsEntry("changed", 0);
        var ledger = coordinator.sendSample(ACTIVITIES, "activities.xlsx");
        assertThat(coordinator.counts(ledger))
                .containsEntry("unchanged", 7)
                .containsEntry("new", 0)
                .containsEntry("changed", 0)
                .containsEntry("faulty", 4);

        coordinator.commit(ledger);
        assertThat(coordinator.list("/api/v1/visits")).hasSize(7);
    }

    @Test
    void ourOwnExportsComeInAgainWithoutChange() {
        var schools = coordinator.send(SCHOOLS, "学校.xlsx", coordinator.download("/api/v1/schools"));
        assertThat(coordinator.counts(schools)).containsEntry("unchanged", 9).containsEntry("total", 9);
        var visits = coordinator.send(ACTIVITIES, "走访活动.xlsx", coordinator.download("/api/v1/visits"));
        assertThat(coordinator.rows(visits, RowState.CHANGED)).isEmpty();
        assertThat(coordinator.counts(visits)).containsEntry("unchanged", 7).containsEntry("total", 7);
    }

    @SuppressWarnings("unchecked") // answers are read as plain maps
    private static List<Map<String, Object>> problems(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("problems");
    }
}
