package org.xieshou.scoresheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.xieshou.scheme.SchemeFixtures.byHand;
import static org.xieshou.scheme.SchemeFixtures.counted;
import static org.xieshou.scheme.SchemeFixtures.scheme;
import static org.xieshou.shared.Calls.as;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.post;
import static org.xieshou.shared.Calls.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.district.TestDistricts;
import org.xieshou.file.Samples;
import org.xieshou.security.Account;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Statements;
import org.xieshou.shared.Uuid7;

/** The whole course of an evaluation, from a scheme to the published score. */
@QuarkusTest
class EvaluationCourseTest {

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    CommunityFixtures communities;

    @Inject
    Statements statements;

    final Map<String, Object> expertise = byHand("专家评分", 60);
    final Map<String, Object> papers = counted("章程与协议", 40, "documents.present", null);
    final UUID evaluation = Uuid7.next();

    UUID district;
    UUID community;
    UUID checking;
    String coordinator;
    String lead;
    String checker;
    Account expert;
    String evaluator;

    @BeforeEach
    void anOpenedEvaluation() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        community = communities.community(coordinator, "实验小学共同体", "2026-01-01");
        checking = communities.community(coordinator, "城关小学共同体", "2026-01-01");
        lead = accounts.token(accounts.make(district, Role.COMMUNITY_LEAD, null, community, null));
        checker = accounts.token(accounts.make(district, Role.COMMUNITY_LEAD, null, checking, null));
        expert = accounts.make(district, Role.EVALUATOR);
        evaluator = accounts.token(expert);
        var schemeId = Uuid7.next();
        put(coordinator, "/schemes/" + schemeId, scheme(List.of(expertise, papers)))
                .then()
                .statusCode(201);
        step("/schemes/" + schemeId + "/publication", coordinator);
        var draft = Map.of("schemeId", schemeId, "communityId", community, "crossCommunityId", checking);
        put(coordinator, path(""), draft).then().statusCode(201).body("community.name", equalTo("实验小学共同体"));
        put(coordinator, path(""), draft).then().statusCode(200);
    }

    @Test
    void pointsGoFromSelfAssessmentToThePublishedScore() {
        claim(lead, "SELF", expertise, 58).statusCode(201);
        step(path("/submission"), lead).body("state", equalTo("CROSS_CHECK"));
        claim(checker, "CROSS", expertise, 55).statusCode(201);
        step(path("/cross-check"), checker).body("state", equalTo("EXPERT_SCORING"));
        appoint().statusCode(201);
        claim(evaluator, "EXPERT", expertise, 50).statusCode(201);
        claim(evaluator, "EXPERT", expertise, 54).statusCode(201);
        step(path("/scoring-close"), coordinator).body("state", equalTo("DECISION"));
        decide("2099-01-01").statusCode(200).body("state", equalTo("OBJECTION")).body("total", equalTo(54.00f));
        step409(path("/publication"), "evaluation.objection-period");

        sheet(lead)
                .body("total", equalTo(54.00f))
                .body("grade", equalTo("不合格"))
                .body("stages.stage", contains("SELF", "CROSS"))
                .body("stages.total", contains(58.00f, 55.00f))
                .body("criteria[0].formula.text", equalTo("54 = 54 → 54.00"))
                .body("criteria[1].missing", equalTo("NO_RECORD"))
                .body("criteria[1].missingText", equalTo("没有可计入的记录"));
    }

    @Test
    void anAcceptedObjectionCorrectsTheScoreThatIsPublished() {
        reachDecision(50);
        decide(LocalDate.now().toString()).statusCode(200);
        var objection = Uuid7.next();
        put(lead, path("/objections/" + objection), Map.of("text", "漏计了协议"))
                .then()
                .statusCode(201);
        step409(path("/publication"), "evaluation.objections-open");
        var answer = Map.of("text", "情况属实", "accepted", true);
        post(coordinator, path("/objections/" + objection + "/answer"), answer)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(true));

        claim(coordinator, "DECISION", papers, 20).statusCode(201);
        step(path("/publication"), coordinator).body("total", equalTo(70.00f)).body("grade", equalTo("合格"));
        step(path("/publication"), coordinator).body("total", equalTo(70.00f));

        claim(coordinator, "DECISION", papers, 40).statusCode(409).body("code", equalTo("score.stage-closed"));
        sheet(lead).body("total", equalTo(70.00f)).body("criteria[1].formula.text", equalTo("20 = 20 → 20.00"));
    }

    @Test
    void anEvaluatorSeesAndScoresOnlyWhatIsAssignedToHim() {
        get(evaluator, path("")).then().statusCode(404);
        get(evaluator, path("/scores")).then().statusCode(404);
        get(evaluator, "/evaluations").then().body("items", hasSize(0));
        appoint().statusCode(201);
        appoint().statusCode(200);
        get(evaluator, "/evaluations").then().body("items.id", contains(evaluation.toString()));
        claim(evaluator, "EXPERT", expertise, 50).statusCode(409).body("code", equalTo("score.stage-closed"));
        claim(evaluator, "SELF", expertise, 50).statusCode(403);
        reachScoring();
        claim(coordinator, "EXPERT", expertise, 50).statusCode(403);

        claim(evaluator, "EXPERT", papers, 5).statusCode(422).body("errors[0].code", equalTo("score.from-records"));
        claim(evaluator, "EXPERT", expertise, 61)
                .statusCode(422)
                .body("errors[0].code", equalTo("score.above-maximum"));
        claim(evaluator, "EXPERT", expertise, 60).statusCode(201);
    }

    @Test
    void evaluatorsDoNotSeeEachOthersPointsAndTheCommunityNone() {
        var second = accounts.make(district, Role.EVALUATOR);
        put(coordinator, path("/evaluators/" + second.id), Map.of()).then().statusCode(201);
        appoint().statusCode(201);
        reachScoring();
        claim(evaluator, "EXPERT", expertise, 40).statusCode(201);
        claim(accounts.token(second), "EXPERT", expertise, 50).statusCode(201);

        sheet(evaluator).body("total", equalTo(40.00f)).body("criteria[0].entries", hasSize(1));
        sheet(lead).body("criteria[0].entries", hasSize(0)).body("total", equalTo(0.00f));
        sheet(coordinator)
                .body("total", equalTo(45.00f))
                .body("criteria[0].formula.text", equalTo("( 40 + 50 ) ÷ 2 = 45 → 45.00"))
                .body("criteria[0].formula.parts[1].label", equalTo("专家评分"));
    }

    @Test
    void pointsOnceGivenStay() {
        var score = Uuid7.next();
        var draft = score("SELF", expertise, 58);
        put(lead, path("/scores/" + score), draft).then().statusCode(201);
        put(lead, path("/scores/" + score), draft).then().statusCode(200);

        put(lead, path("/scores/" + score), score("SELF", expertise, 59))
                .then()
                .statusCode(409)
                .body("code", equalTo("score.id-taken"));
        as(lead).header("If-Match", "\"0\"")
                .body(score("SELF", expertise, 59))
                .put(path("/scores/" + score))
                .then()
                .statusCode(409)
                .body("code", equalTo("score.given"));
    }

    @Test
    void anEvaluatorWhoScoredCannotBeDismissed() {
        appoint().statusCode(201);
        reachScoring();
        claim(evaluator, "EXPERT", expertise, 50).statusCode(201);

        as(coordinator)
                .delete(path("/evaluators/" + expert.id))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("evaluation.evaluator-scored"));
    }

    @Test
    void recordsAreCountedWithTheirReasonsAndFrozenByTheDecision() {
        document("CHARTER", null);
        document("AGREEMENT", null);
        var records = path("/criteria/" + papers.get("id") + "/records");

        sheet(lead)
                .body("criteria[1].formula.text", equalTo("1 ÷ 2 × 40 = 20 → 20.00"))
                .body("criteria[1].inputs.label", contains("数值", "应完成"))
                .body("criteria[1].records", equalTo(1))
                .body("criteria[1].notCounted", equalTo(1));
        get(lead, records + "?counted=false")
                .then()
                .body("items.reason", contains("NOT_SIGNED"))
                .body("items.reasonText", contains("没有签署日期"));
        reachDecision(50);
        decide("2099-01-01").body("total", equalTo(70.00f));
        document("AGREEMENT", "2026-09-10");

        get(lead, records).then().body("items", hasSize(2));
        sheet(lead).body("total", equalTo(70.00f));
    }

    @Test
    void theBureauChecksWhereNoOtherCommunityDoes() {
        step(path("/submission"), coordinator);
        as(lead).post(path("/cross-check")).then().statusCode(403);
        step(path("/cross-check"), coordinator).body("state", equalTo("EXPERT_SCORING"));
    }

    @Test
    void aCommunityIsEvaluatedOnceByAScheme() {
        String scheme = get(coordinator, path("")).path("scheme.id");

        put(coordinator, "/evaluations/" + Uuid7.next(), Map.of("schemeId", scheme, "communityId", community))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("evaluation.exists"));
        put(coordinator, "/evaluations/" + Uuid7.next(), Map.of("schemeId", scheme, "communityId", Uuid7.next()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("evaluation.community-unknown"));
    }

    @Test
    void membersReadTheResultOnceItIsAnnounced() {
        var school = communities.school(district, "石坝小学");
        communities.member(coordinator, community, school, "MEMBER");
        var contact = accounts.token(accounts.make(district, Role.SCHOOL_COORDINATOR, school, null, null));
        get(contact, path("/scores")).then().statusCode(404);
        reachDecision(50);
        decide("2099-01-01").statusCode(200);

        sheet(contact)
                .body("members.school.name", contains("石坝小学"))
                .body("members.points", contains(50.00f))
                .body("criteria[0].entries.scorerName", contains(nullValue()));
    }

    @Test
    void aPageCostsOneStatementForWhomeverItIs() {
        appoint().statusCode(201);

        for (var token : List.of(coordinator, lead, evaluator)) {
            var cost = statements.of(() ->
                    get(token, "/evaluations?state=SELF_ASSESSMENT").then().body("items", hasSize(1)));
            assertThat(cost).isEqualTo(1);
        }
    }

    @Test
    void theSheetIsTakenAwayAsASpreadsheet() {
        var table = as(lead).header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(path("/scores"));

        table.then().statusCode(200).header("Content-Disposition", containsString("xlsx"));
        assertThat(table.asByteArray()).startsWith('P', 'K');
    }

    @Test
    void anotherDistrictFindsNothing() {
        var other = districts.make();
        for (var role : List.of(Role.DISTRICT_COORDINATOR, Role.EVALUATOR)) {
            var stranger = accounts.tokenOf(other, role);
            get(stranger, path("")).then().statusCode(404);
            get(stranger, path("/scores")).then().statusCode(404);
            get(stranger, "/evaluations").then().body("items", hasSize(0));
        }
    }

    private void document(String kind, String signedOn) {
        String file = given().auth()
                .oauth2(coordinator)
                .multiPart("file", kind + ".pdf", Samples.pdf())
                .post("/api/v1/files")
                .path("id");
        var document = new HashMap<String, Object>(Map.of("kind", kind, "title", kind, "fileId", file));
        document.put("signedOn", signedOn);
        put(coordinator, "/communities/" + community + "/documents/" + Uuid7.next(), document)
                .then()
                .statusCode(201);
    }

    private void reachScoring() {
        step(path("/submission"), lead);
        step(path("/cross-check"), checker);
    }

    private void reachDecision(int points) {
        reachScoring();
        appoint().statusCode(201);
        claim(evaluator, "EXPERT", expertise, points).statusCode(201);
        step(path("/scoring-close"), coordinator);
    }

    private ValidatableResponse appoint() {
        return put(coordinator, path("/evaluators/" + expert.id), Map.of()).then();
    }

    private ValidatableResponse claim(String token, String stage, Map<String, Object> criterion, int points) {
        return put(token, path("/scores/" + Uuid7.next()), score(stage, criterion, points))
                .then();
    }

    private static Map<String, Object> score(String stage, Map<String, Object> criterion, int points) {
        var score = new HashMap<String, Object>();
        score.put("criterionId", criterion.get("id"));
        score.put("stage", stage);
        score.put("points", points);
        score.put("remark", "依据材料");
        return score;
    }

    private ValidatableResponse decide(String objectionUntil) {
        return post(coordinator, path("/decision"), Map.of("remark", "同意", "objectionUntil", objectionUntil))
                .then();
    }

    private ValidatableResponse sheet(String token) {
        return get(token, path("/scores")).then().statusCode(200);
    }

    private static ValidatableResponse step(String path, String token) {
        return as(token).post(path).then().statusCode(200);
    }

    private void step409(String path, String code) {
        as(coordinator).post(path).then().statusCode(409).body("code", equalTo(code));
    }

    private String path(String rest) {
        return "/evaluations/" + evaluation + rest;
    }
}
