package org.xieshou.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.imports.ImportKind.SCHOOLS;
import static org.xieshou.imports.ImportKind.STAFF;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator brings in the staff list of the year. */
@QuarkusTest
class StaffSheetsTest {

    private static final String HEADER = "工号\t姓名*\t单位代码\t现任职称\t骨干\t任教\t行政职务\t可否交流\t到岗时间\n";

    @Inject
    ImportTestDistricts districts;

    private ImportCalls coordinator;

    @BeforeEach
    void schools() {
        coordinator = districts.coordinatorOf("诸城市");
        coordinator.commit(coordinator.sendSample(SCHOOLS, "schools.xlsx"));
    }

    @Test
    void aListComesInOnce() {
        var list = HEADER + "T001\t高晓岚\t2137011097\t一级教师\t校级\t语文、数学\t班主任\t是\t2020-09-01\n"
                + "T002\t曹一鸣\t舜王小学\t三级\t\t体育\t\t否\t2026年8月\n";
        coordinator.commit(coordinator.paste(STAFF, list));

        assertThat(coordinator.list("/api/v1/staff")).hasSize(2);
        assertThat(coordinator.counts(coordinator.paste(STAFF, list)))
                .containsEntry("unchanged", 2)
                .containsEntry("changed", 0);
        var export = coordinator.send(STAFF, "教职工.xlsx", coordinator.download("/api/v1/staff"));
        assertThat(coordinator.rows(export, RowState.CHANGED)).isEmpty();
        assertThat(coordinator.counts(export)).containsEntry("unchanged", 2).containsEntry("total", 2);
    }

    @Test
    void whoAppearsInAnotherSchoolHasMoved() {
        coordinator.commit(coordinator.paste(STAFF, HEADER + "T052\t孟雅琴\t舜王小学\t一级\t校级\t英语\t教师\t是\t2020-09-01\n"));

        var id = coordinator.paste(STAFF, HEADER + "T052\t孟雅琴\t诸城市实验小学\t一级\t县级\t英语\t教师\t是\t2026-09-01\n");

        assertThat(coordinator.rows(id, RowState.CHANGED).getFirst().get("changes"))
                .isEqualTo(List.of(
                        Map.of("field", "backbone", "old", "校级", "new", "县级"),
                        Map.of("field", "school", "old", "舜王小学", "new", "诸城市实验小学"),
                        Map.of("field", "from", "old", "2020-09-01", "new", "2026-09-01")));
        coordinator.commit(id);
        String staff =
                String.valueOf(coordinator.list("/api/v1/staff").getFirst().get("id"));
        assertThat(coordinator.as().get("/api/v1/staff/" + staff).<List<String>>path("posts.to"))
                .contains("2026-08-31");
    }

    @Test
    void anOldTitleIsRefusedWithTodaysAndACodeThatLacksADigitIsSaidSo() {
        var id = coordinator.paste(
                STAFF,
                HEADER + "T037\t覃建国\t舜王小学\t小高\t县级\t数学\t中层\t是\t\n" + "T103\t丁海峰\t213701109\t一级\t校级\t科学\t教师\t是\t\n");

        var faulty = coordinator.rows(id, RowState.FAULTY);
        assertThat(faulty.getFirst().get("problems")).asString().contains("import.word-outdated", "value=一级教师");
        assertThat(faulty.getLast().get("problems")).asString().contains("应为 10 位数字，这里是 9 位");
    }

    @Test
    void theSamePersonTwiceIsShownBesideTheTwin() {
        var id = coordinator.paste(
                STAFF, HEADER + "T098\t文秀兰\t舜王小学\t二级\t\t语文\t教师\t是\t\n" + "T098\t文秀兰\t舜王小学\t二级\t\t语文\t教师\t是\t\n");

        assertThat(coordinator.rows(id, RowState.FAULTY).getFirst().get("problems"))
                .asString()
                .contains("import.twin", "twinRow=2");
    }
}
