package org.xieshou.ordeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xieshou.file.FileForm;
import org.xieshou.file.Samples;
import org.xieshou.shared.Uuid7;

/** Bombs, disguises and bodies that never end: refused in words, with memory and connections as before. */
@Tag("ordeal")
class HarmfulUploadsTest {

    private static final int CUT_OFF = 1_000;
    private static final int SLOW = 300;
    private static final long MEGABYTE = 1 << 20;

    /** Above what the heap may take (512 MB): what a file could take besides. */
    private static final long MOST_RESIDENT = 1_000 * MEGABYTE;

    private static PackagedApplication service;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        service = PackagedApplication.start(DemoFolder.copy("harmful"), DemoFolder.SETTINGS);
        token = service.api.logIn("coordinator");
    }

    @AfterAll
    static void stop() {
        service.close();
        assertThat(service.logged().lines().filter(line -> line.matches(".*(OutOfMemoryError|Unexpected failure).*")))
                .isEmpty();
    }

    @Test
    void sheetsThatWouldTakeTheMemoryAreRefusedInWords() throws IOException {
        for (var sheet : HarmfulFiles.sheets().entrySet()) {
            var answer = service.api.upload("/imports", token, "STAFF", "名册.xlsx", sheet.getValue());
            assertThat(answer.isProblem()).as(sheet.getKey() + ": " + answer).isTrue();
            assertThat(answer.status()).as(sheet.getKey() + ": " + answer).isIn(413, 415, 422);
            assertThat(resident()).as(sheet.getKey()).isLessThan(MOST_RESIDENT);
        }
        assertThat(Path.of("/tmp/climbed.xml")).doesNotExist();
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefusedInWords() throws IOException {
        for (var file : HarmfulFiles.files().entrySet()) {
            var answer = service.api.upload("/files", token, null, "照片.png", file.getValue());
            assertThat(answer.isProblem()).as(file.getKey() + ": " + answer).isTrue();
            assertThat(answer.status()).as(file.getKey() + ": " + answer).isIn(413, 415, 422);
            assertThat(resident()).as(file.getKey()).isLessThan(MOST_RESIDENT);
        }
    }

    @Test
    void whatHangsBehindAPictureIsNotKept() throws IOException {
        var sent = service.api.upload("/files", token, null, "../../照片.html", HarmfulFiles.polyglot());
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.body().path("name").asText()).isEqualTo("照片.jpg");
        var kept = service.api.get("/files/" + sent.body().path("id").asText(), token);

        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script", "evil.txt");
    }

    @Test
    void formulasAreTextThatIsNeverWorkedOut() throws IOException {
        var answer = service.api.upload("/imports", token, "STAFF", "名册.csv", HarmfulFiles.formulas());
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201, 202);
        var rows = "/imports/" + answer.body().path("id").asText() + "/rows";

        assertThat(Moments.within(Duration.ofSeconds(20), () -> said(rows).contains("=1+1")))
                .isTrue();
        assertThat(said(rows)).contains("=HYPERLINK");
    }

    private static String said(String path) {
        try {
            return service.api.get(path, token).body().toString();
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void aBodyWithoutALengthEndsAtTheLimit() throws IOException {
        for (var path : new String[] {"/api/v1/files", "/api/v1/imports"}) {
            assertThat(chunked(path, 30 * MEGABYTE)).as(path).contains(" 413 ", "application/problem+json");
        }
    }

    @Test
    void aThousandBodiesCutOffLeaveNothingBehind() throws Exception {
        var form = FileForm.of(null, "照片.png", Samples.picture("png", 600, 400));
        var record = ("{\"name\":\"" + "长".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        cutOff(50, form, record);
        var openBefore = openFiles();

        cutOff(CUT_OFF, form, record);

        assertThat(Moments.within(Duration.ofSeconds(30), () -> openFiles() <= openBefore + 5))
                .as("open files: %d before, %d after", openBefore, openFiles())
                .isTrue();
        assertThat(Moments.within(Duration.ofSeconds(10), () -> uploadsLeft() == 0))
                .as("files of uploads that were cut off")
                .isTrue();
        assertThat(resident()).isLessThan(MOST_RESIDENT);
        assertThat(service.api.get("/visits?limit=1", token).status()).isEqualTo(200);
    }

    @Test
    void recordsThatCrawlHoldNobodyUp() throws Exception {
        whileCrawling(() -> head("PUT", "/api/v1/schools/" + Uuid7.next(), "application/json", 1_000) + "{\"name\":");
        whileCrawling(() -> head("POST", "/api/v1/session", "application/json", 1_000) + "{\"loginName\":");
    }

    @Test
    void uploadsThatCrawlHoldNobodyUp() throws Exception {
        var begin = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7";
        whileCrawling(() -> head("POST", "/api/v1/files", FileForm.TYPE, 100_000) + begin);
    }

    private static void whileCrawling(Supplier<String> request) throws IOException {
        var crawling = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SLOW; i++) {
                var socket = new Socket("127.0.0.1", service.api.port);
                crawling.add(socket);
                socket.getOutputStream().write(request.get().getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            Moments.sleep(1_000);
            var begin = System.nanoTime();
            assertThat(service.api.get("/visits?limit=1", token).status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (var socket : crawling) {
                socket.close();
            }
        }
    }

    private static void cutOff(int times, byte[] form, byte[] record) throws IOException {
        var random = new Random(20261127);
        for (var i = 0; i < times; i++) {
            var isForm = i % 2 == 0;
            var body = isForm ? form : record;
            var head = isForm
                    ? head("POST", "/api/v1/files", FileForm.TYPE, body.length)
                    : head("PUT", "/api/v1/schools/" + Uuid7.next(), "application/json", body.length);
            try (var socket = new Socket("127.0.0.1", service.api.port)) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(Arrays.copyOf(body, random.nextInt(body.length)));
                socket.getOutputStream().flush();
                if (i % 3 == 0) {
                    socket.setSoLinger(true, 0);
                }
            }
        }
    }

    private static String head(String method, String path, String type, int length) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    /** What a client reads that sends a form in pieces without saying how long it gets. */
    private static String chunked(String path, long bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", service.api.port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: " + FileForm.TYPE + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var begin = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7";
            chunk(socket, begin.getBytes(StandardCharsets.US_ASCII));
            try {
                for (var sent = 0L; sent < bytes; sent += MEGABYTE) {
                    chunk(socket, new byte[(int) MEGABYTE]);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedMeanwhile) {
                // the answer is there to be read
            }
            var answer = new StringBuilder();
            for (int one;
                    answer.indexOf("\"code\"") < 0
                            && (one = socket.getInputStream().read()) >= 0; ) {
                answer.append((char) one);
            }
            return answer.toString();
        }
    }

    private static void chunk(Socket socket, byte[] content) throws IOException {
        var out = socket.getOutputStream();
        out.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    private static long openFiles() {
        return count(Path.of("/proc/" + service.pid() + "/fd"));
    }

    private static long uploadsLeft() {
        return count(service.data.resolve("temporary").resolve("uploads"));
    }

    private static long count(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            return 0;
        }
    }
}
