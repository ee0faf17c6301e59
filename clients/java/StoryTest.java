import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.api.ChangeApi;
import org.openapitools.client.api.ChangeApi.APIListChangesRequest;
import org.openapitools.client.api.FileApi;
import org.openapitools.client.api.SchoolApi;
import org.openapitools.client.api.SchoolApi.APIListSchoolsRequest;
import org.openapitools.client.api.SessionApi;
import org.openapitools.client.api.VisitApi;
import org.openapitools.client.api.VisitApi.APIListVisitsSheetRequest;
import org.openapitools.client.model.*;

/** What an integrator does with the generated client, against the service at {@code BASE_URL}. */
class StoryTest {

    private static final UUID TOWN_SCHOOL = UUID.fromString(told("TOWN_SCHOOL"));
    private static final UUID RURAL_SCHOOL = UUID.fromString(told("RURAL_SCHOOL"));
    private static final UUID STAFF = UUID.fromString(told("STAFF_ID"));
    private static final UUID CLIENT = UUID.fromString(told("CLIENT_ID"));
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static SessionView session;
    private static ApiClient system;
    private static SchoolApi schools;
    private static VisitApi visits;

    @BeforeAll
    static void logIn() throws ApiException {
        var logIn = new ClientLogIn().clientId(CLIENT).clientSecret(told("CLIENT_SECRET"));
        session = new SessionApi(nobody()).logInClient(logIn);
        system = bearer(session);
        schools = new SchoolApi(system);
        visits = new VisitApi(system);
    }

    @Test
    void aWrongSecretIsRefusedWithACodeAndWords() throws IOException {
        var logIn = new ClientLogIn().clientId(CLIENT).clientSecret("something else");

        var problem = refusal(() -> new SessionApi(nobody()).logInClient(logIn));

        assertThat(problem.getStatus()).isEqualTo(401);
        assertThat(problem.getCode()).startsWith("session.");
        assertThat(problem.getDetail()).isNotBlank();
    }

    @Test
    void aListIsReadPageByPageUntilItsEnd() throws ApiException {
        var names = new ArrayList<String>();
        String cursor = null;
        do {
            var page = schools.listSchools(APIListSchoolsRequest.newBuilder()
                    .limit(1)
                    .sort("code")
                    .cursor(cursor)
                    .build());
            page.getItems().forEach(school -> names.add(school.getName()));
            cursor = page.getNextCursor();
        } while (cursor != null);

        assertThat(names).doesNotHaveDuplicates().contains("舜王小学", "大山小学");
    }

    @Test
    void aRecordIsMadeWithAnIdOfOnesOwnAndMadeOnceHoweverOftenItIsSent() throws ApiException, IOException {
        var id = newId();
        var school = newSchool();

        var first = schools.putSchoolWithHttpInfo(id, school, null);
        var again = schools.putSchoolWithHttpInfo(id, school, null);

        assertThat(first.getStatusCode()).isEqualTo(201);
        assertThat(again.getStatusCode()).isEqualTo(200);
        assertThat(again.getData()).isEqualTo(first.getData());
        var other = refusal(() -> schools.putSchool(id, newSchool(), null));
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(other.getCode()).isEqualTo("school.id-taken");
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeenAndNullEmpties() throws ApiException, IOException {
        var id = newId();
        var made = tag(schools.putSchoolWithHttpInfo(id, newSchool(), null));

        var patch = new SchoolPatch().name("改名小学").contactName(null);
        var changed = schools.patchSchoolWithHttpInfo(id, made, patch);
        var stale = refusal(() -> schools.patchSchool(id, made, new SchoolPatch().name("又改名")));

        assertThat(changed.getData().getName()).isEqualTo("改名小学");
        assertThat(changed.getData().getContactName()).isNull();
        assertThat(changed.getData().getStage()).isEqualTo(Stage.PRIMARY);
        assertThat(stale.getStatus()).isEqualTo(412);
        var unchanged = failure(() -> schools.getSchool(id, tag(changed)));
        assertThat(unchanged.getCode()).isEqualTo(304);
    }

    @Test
    void aPersonChecksInAtAVisitThatTheSystemPlanned() throws ApiException {
        var id = newId();
        var planned = visits.putVisit(id, visitToday("送教到校"), null);
        visits.putParticipant(id, newId(), new NewParticipant().staffId(STAFF), null);
        assertThat(planned.getState()).isEqualTo(VisitState.PLANNED);
        assertThat(planned.getStartTime()).isEqualTo("09:00:00");
        var logIn = new LogIn().loginName(told("TEACHER")).password(told("PASSWORD"));
        var person = new VisitApi(bearer(new SessionApi(nobody()).logIn(logIn)));
        var position = new CheckInPosition().latitude(35.8001).longitude(119.4).accuracyMetres(12.0);

        var checkIn = person.putCheckIn(
                id, newId(), new NewCheckIn().occurredAt(OffsetDateTime.now()).position(position));

        assertThat(checkIn.getStaffId()).isEqualTo(STAFF);
        assertThat(checkIn.getEvidence()).isEqualTo(Evidence.POSITION);
        assertThat(checkIn.getDistanceMetres()).isBetween(10.0, 12.0);
        assertThat(visits.getVisit(id, null).getCame()).isPositive();
    }

    @Test
    void aPictureIsSentHungOnAVisitAndReadBack(@TempDir Path folder) throws ApiException, IOException {
        var id = newId();
        visits.putVisit(id, visitToday("有照片的一次"), null);
        var files = new FileApi(system);
        var picture = Files.write(folder.resolve("picture.png"), PICTURE).toFile();

        var file = files.sendFile(picture);
        visits.putAttachment(id, newId(), new NewAttachment().fileId(file.getId()).caption("课堂"), null);

        var hung = visits.listAttachments(id).getItems().getFirst();
        assertThat(hung.getFile().getName()).isEqualTo("picture.png");
        assertThat(hung.getCaption()).isEqualTo("课堂");
        assertThat(files.getFile(file.getId(), null)).hasSize(file.getBytes());
    }

    @Test
    void aListIsTakenAwayAsAWorkbookOrAsText() throws ApiException {
        visits.putVisit(newId(), visitToday("要导出的一次"), null);

        assertThat(sheet("XLSX")).binaryContent().startsWith("PK".getBytes());
        assertThat(sheet("CSV")).content().contains("要导出的一次");
    }

    @Test
    void wrongValuesAreToldByThePlaceWhereTheyStandInTheLanguageAskedFor() throws IOException {
        var english = new SchoolApi(asking(session, "en"));

        var wrong = refusal(() -> english.putSchool(newId(), newSchool().name(""), null));
        var nowhere = refusal(() -> english.getSchool(newId(), null));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getErrors().getFirst().getPointer()).isEqualTo("/name");
        assertThat(wrong.getErrors().getFirst().getDetail()).isNotBlank().isASCII();
        assertThat(nowhere.getStatus()).isEqualTo(404);
    }

    @Test
    void whatWasChangedIsToldInTheFeed() throws ApiException {
        var id = newId();
        visits.putVisit(id, visitToday("要知道的一次"), null);
        var changes = new ChangeApi(system);

        var told = new ArrayList<ChangeView>();
        var page = changes.listChanges(from(null));
        while (!page.getItems().isEmpty()) {
            told.addAll(page.getItems());
            page = changes.listChanges(from(page.getNextCursor()));
        }

        assertThat(told).anyMatch(change -> id.equals(change.getRecordId()) && change.getChange() == Change.CREATED);
    }

    private static File sheet(String format) throws ApiException {
        return visits.listVisitsSheet(APIListVisitsSheetRequest.newBuilder()
                .kind(VisitKind.LESSON_DELIVERY)
                .format(format)
                .build());
    }

    private static APIListChangesRequest from(String cursor) {
        return APIListChangesRequest.newBuilder().limit(200).cursor(cursor).build();
    }

    private static NewSchool newSchool() {
        var code = "37" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        return new NewSchool()
                .code(code)
                .name("新建小学" + code)
                .stage(Stage.PRIMARY)
                .areaClass(AreaClass.RURAL)
                .contactName("王老师")
                .position(new Coordinate().latitude(35.9).longitude(119.3));
    }

    private static NewVisit visitToday(String theme) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return new NewVisit()
                .kind(VisitKind.LESSON_DELIVERY)
                .theme(theme)
                .organiserSchoolId(TOWN_SCHOOL)
                .addHostSchoolIdsItem(RURAL_SCHOOL)
                .firstDay(today)
                .lastDay(today)
                .startTime("09:00")
                .placeText("三年级教室");
    }

    /** A UUIDv7 (RFC 9562, 5.7): milliseconds first, chance behind. */
    private static UUID newId() {
        var chance = ThreadLocalRandom.current();
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | chance.nextInt(0x1000),
                Long.MIN_VALUE | chance.nextLong() >>> 2);
    }

    private static String told(String name) {
        return System.getenv(name);
    }

    private static ApiClient nobody() {
        var client = new ApiClient();
        client.updateBaseUri(told("BASE_URL"));
        return client;
    }

    private static ApiClient bearer(SessionView session) {
        return asking(session, "zh-CN");
    }

    private static ApiClient asking(SessionView session, String language) {
        return nobody().setRequestInterceptor(request -> request.header("Authorization", "Bearer " + session.getAccessToken())
                .header("Accept-Language", language));
    }

    private static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").getFirst();
    }

    private static ApiException failure(ThrowingCallable call) {
        return catchThrowableOfType(ApiException.class, call);
    }

    /** The refusal an operation ends with. */
    private static Problem refusal(ThrowingCallable call) throws IOException {
        var failure = failure(call);
        assertThat(failure.getResponseHeaders().firstValue("Content-Type")).contains("application/problem+json");
        return system.getObjectMapper().readValue(failure.getResponseBody(), Problem.class);
    }
}
