package org.xieshou.ordeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xieshou.file.Samples;
import org.xieshou.shared.Uuid7;

/** The commands of {@code docs/operations.md} make a backup while the service runs, and bring it back elsewhere. */
@Tag("ordeal")
class BackupTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "operations.md");
    private static final String MASTER_KEY = "a-key-for-tests-only-0123456789abcdef";

    @Test
    void aDumpAndTheFilesBringEverythingBackOnAnotherServer() throws Exception {
        var backup = DemoFolder.empty("backup");
        var before = DemoFolder.empty("backup-before");
        var after = DemoFolder.empty("backup-after");
        String school;
        String file;
        String cursor;
        try (var postgres = InstalledPostgres.start()) {
            postgres.create("xieshou");
            try (var service = start(before, postgres)) {
                var token = SmallDistrict.open(service);
                school = "/schools/" + Uuid7.next();
                SmallDistrict.done(service.api.call("PUT", school, token, SmallDistrict.school(1)));
                var sent = SmallDistrict.done(
                        service.api.upload("/files", token, null, "照片.png", Samples.picture("png", 60, 40)));
                file = "/files/" + sent.body().path("id").asText();
                cursor = SmallDistrict.done(service.api.get("/changes", token))
                        .body()
                        .path("nextCursor")
                        .asText();

                run("pg_dump", postgres, before, backup);

                SmallDistrict.done(service.api.call("PUT", "/schools/" + Uuid7.next(), token, SmallDistrict.school(2)));
            }
        }
        try (var postgres = InstalledPostgres.start()) {
            postgres.create("xieshou");
            run("pg_restore", postgres, after, backup);
            try (var service = start(after, postgres);
                    var database = postgres.connect("xieshou")) {
                var token = SmallDistrict.logIn(service);

                assertThat(service.api.get(school, token).body().path("name").asText())
                        .isEqualTo("第1小学");
                assertThat(service.api.get("/schools", token).body().path("items"))
                        .hasSize(1);
                assertThat(service.api.get(file, token).status()).isEqualTo(200);
                assertThat(service.api.get("/changes?cursor=" + cursor, token).status())
                        .as("readers of changes learn that they must begin anew")
                        .isEqualTo(410);
                assertThat(Recount.of(database, after.resolve("files"))).isEmpty();
                SmallDistrict.done(service.api.call("PUT", "/schools/" + Uuid7.next(), token, SmallDistrict.school(3)));
            }
        }
    }

    @Test
    void aCopyOfAStoppedFolderIsACompleteBackup() throws Exception {
        var folder = DemoFolder.copy("copied");
        String token;
        try (var service = PackagedApplication.start(folder, DemoFolder.SETTINGS)) {
            token = service.api.logIn("coordinator");
        }
        var copy = DemoFolder.empty("copied-again");
        DemoFolder.run("cp", "-a", "--no-target-directory", folder.toString(), copy.toString());

        try (var service = PackagedApplication.start(copy, DemoFolder.SETTINGS);
                var database = Recount.connect(copy)) {
            assertThat(service.api.get("/communities", token).body().path("items"))
                    .as("sessions go on")
                    .isNotEmpty();
            assertThat(Recount.of(database, copy.resolve("files"))).isEmpty();
        }
    }

    private static PackagedApplication start(Path data, InstalledPostgres postgres) {
        var settings = new HashMap<>(InstalledPostgres.settings(postgres.port, "xieshou"));
        settings.put("XIESHOU_MASTER_KEY", MASTER_KEY);
        return PackagedApplication.start(data, settings);
    }

    /** Runs the commands of the document that use a program, as somebody would who copies them from there. */
    private static void run(String program, InstalledPostgres postgres, Path data, Path backup)
            throws IOException, InterruptedException {
        var blocks = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains(program + " "))
                .toList();
        assertThat(blocks).as(program + " in " + DOCUMENT).hasSize(1);
        var shell = new ProcessBuilder("sh", "-euc", blocks.getFirst()).inheritIO();
        shell.environment().putAll(InstalledPostgres.settings(postgres.port, "xieshou"));
        shell.environment().putAll(Map.of("XIESHOU_DATA", data.toString(), "BACKUP", backup.toString()));
        assertThat(shell.start().waitFor()).isZero();
    }
}
