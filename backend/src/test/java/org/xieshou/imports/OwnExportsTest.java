package org.xieshou.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.imports.ImportKind.ACTIVITIES;
import static org.xieshou.imports.ImportKind.COMMUNITIES;
import static org.xieshou.imports.ImportKind.SCHOOLS;
import static org.xieshou.imports.ImportKind.STAFF;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Uuid7;
import org.xieshou.sheet.SheetFormat;

/** What we give away as a sheet, however odd, comes in again without a change. */
@QuarkusTest
class OwnExportsTest {

    @Inject
    ImportTestDistricts districts;

    private ImportCalls coordinator;
    private String town;
    private String village;

    @BeforeEach
    void schools() {
        coordinator = districts.coordinatorOf("青溪县");
        town = school("实验小学", Map.of("shortName", "中心小学", "contactPhone", "+86 912-5550123", "contactName", "-贺明"));
        village = school("=柳河 小学(东校区)", Map.of("shortName", "中心小学", "areaCode", "121", "status", "CLOSED"));
    }

    @Test
    void schoolsWithTheirFigures() {
        for (var year : List.of(2025, 2026)) {
            coordinator.put("/api/v1/schools/" + town + "/profiles/" + year, figures(year));
        }

        comesInAgain(SCHOOLS, "/api/v1/schools", 2);
    }

    @Test
    void staffInOneSeveralAndNoPosts() {
        staff("王强", List.of(post(town, "TEACHER", "2020-09-01")));
        staff("王强", List.of(post(town, "PRINCIPAL", "2024-09-01")));
        staff("=李 娜", List.of(post(town, "TEACHER", "2020-09-01"), post(village, "TEACHER", "2021-09-01")));
        staff("走了", List.of(ended(post(town, "TEACHER", "2020-09-01"), "2021-01-01")));
        staff("以后", List.of(post(town, "TEACHER", "2099-09-01")));

        comesInAgain(STAFF, "/api/v1/staff", 5);
    }

    @Test
    void communitiesOldNewAndWithoutSchools() {
        var running = community("柳河共同体", "2024-09-01");
        member(running, town, "CORE");
        member(running, village, "HELPED");
        coordinator.post("/api/v1/communities/" + running + "/proposal");
        coordinator.post("/api/v1/communities/" + running + "/approval");
        coordinator.post("/api/v1/communities/" + running + "/activation");
        community("柳河共同体", "2099-09-01");
        community("=校长工作室", "2025-09-01");

        comesInAgain(COMMUNITIES, "/api/v1/communities", 3);
    }

    @Test
    void visitsPlannedHeldAndCancelled() {
        visit("计划", Map.of("startTime", "09:00", "endTime", "11:30"));
        visit("记录", Map.of("content", "第一行\n第二行", "result", "形成\t设计 1 份"));
        visit("内容", Map.of("content", "只有内容,没有结果"));
        visit("=1+1", Map.of("participantsText", "-张三,李四", "result", "@x"));
        visit("几天", Map.of("lastDay", "2026-04-30", "dayWording", "春天的某几天", "headcount", 0));
        visit("地点“三楼”、\"东\"", Map.of("placeText", "三楼会议室", "hostSchoolIds", List.of(village, town)));
        coordinator.post("/api/v1/visits/" + visit("取消", Map.of()) + "/cancellation", Map.of("reason", "大雪封路"));

        comesInAgain(ACTIVITIES, "/api/v1/visits", 7);
    }

    private void comesInAgain(ImportKind kind, String list, int rows) {
        for (var format : List.of(SheetFormat.XLSX_TYPE, SheetFormat.CSV_TYPE)) {
            var file = format.equals(SheetFormat.CSV_TYPE) ? "export.csv" : "export.xlsx";
            var id = coordinator.send(kind, file, coordinator.download(list, format));
            assertThat(Stream.of(RowState.FAULTY, RowState.CHANGED, RowState.NEW)
                            .flatMap(state -> coordinator.rows(id, state).stream()))
                    .isEmpty();
            assertThat(coordinator.counts(id)).containsEntry("unchanged", rows).containsEntry("warning", 0);
        }
    }

    private String school(String name, Map<String, Object> more) {
        var code = "31" + String.format("%08d", Math.floorMod(Uuid7.next().getLeastSignificantBits(), 100_000_000L));
        return put(
                "/api/v1/schools/",
                with(more, Map.of("code", code, "name", name, "stage", "PRIMARY", "areaClass", "TOWN")));
    }

    private static Map<String, Object> figures(int year) {
        return with(
                Map.of("pupils", 402, "primaryPupils", 402, "classes", 12, "teachers", 31, "teachersAboveDegree", 28),
                Map.of(
                        "teachersIntermediate",
                        14,
                        "backboneTeachers",
                        5,
                        "peArtsTeachers",
                        4,
                        "teachingAreaM2",
                        2150.5),
                Map.of("sportsAreaM2", 3400, "equipmentYuan", 912000.55, "multimediaRooms", 10, "computers", 52),
                Map.of("books", 10_000 + year));
    }

    private void staff(String name, List<Map<String, Object>> posts) {
        put(
                "/api/v1/staff/",
                with(
                        Map.of("name", name, "gender", "FEMALE", "title", "FIRST", "backbone", "COUNTY"),
                        Map.of("subjects", List.of("英语", "语文"), "eligibleForRotation", true, "phone", "+86-1"),
                        Map.of("posts", posts)));
    }

    private static Map<String, Object> post(String school, String position, String from) {
        return Map.of("schoolId", school, "position", position, "from", from);
    }

    private static Map<String, Object> ended(Map<String, Object> post, String to) {
        return with(post, Map.of("to", to));
    }

    private String community(String name, String startDay) {
        return put(
                "/api/v1/communities/",
                with(
                        Map.of("name", name, "kind", name.contains("工作室") ? "PROFESSIONAL" : "ASSISTANCE"),
                        Map.of(
                                "startDay",
                                startDay,
                                "endDay",
                                "2100-08-31",
                                "endWording",
                                "三年一个周期",
                                "remark",
                                "=两年\n捆绑"),
                        Map.of("leadingGroup", List.of(), "contacts", List.of())));
    }

    private void member(String community, String school, String role) {
        put(
                "/api/v1/communities/" + community + "/members/",
                Map.of("schoolId", school, "role", role, "from", "2024-09-01"));
    }

    private String visit(String theme, Map<String, Object> more) {
        return put(
                "/api/v1/visits/",
                with(
                        Map.of("kind", "LESSON_DELIVERY", "organiserSchoolId", town, "hostSchoolIds", List.of(village)),
                        Map.of("firstDay", "2026-04-12", "lastDay", "2026-04-12", "theme", theme),
                        more));
    }

    private String put(String path, Map<String, Object> body) {
        var id = Uuid7.next().toString();
        coordinator.put(path + id, body);
        return id;
    }

    @SafeVarargs
    private static Map<String, Object> with(Map<String, Object>... parts) {
        var whole = new HashMap<String, Object>();
        for (var part : parts) {
            whole.putAll(part);
        }
        return whole;
    }
}
