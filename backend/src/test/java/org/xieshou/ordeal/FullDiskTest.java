package org.xieshou.ordeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xieshou.file.Samples;

/** The data folder lies on a disk of its own, which fills up under load and is given room again. */
@Tag("ordeal")
class FullDiskTest {

    private static final String ON_A_SMALL_DISK =
            "mount -t tmpfs -o size=450m tmpfs \"$1\" && cp -a \"$2/.\" \"$1\" && shift 2 && exec \"$@\"";
    private static final Duration TO_COME_BACK = Duration.ofSeconds(60);
    private static final long WHILE_FULL = 8_000;

    @Test
    void aFullDiskIsSaidAndForgottenWhenThereIsRoomAgain() throws Exception {
        var demo = DemoFolder.copy("full-demo");
        var data = DemoFolder.empty("full");
        var around = List.of("unshare", "--mount", "sh", "-c", ON_A_SMALL_DISK, "sh", data.toString(), demo.toString());
        try (var service = PackagedApplication.launch(data, DemoFolder.SETTINGS, around)) {
            service.awaitReady();
            var disk = Path.of("/proc/" + service.pid() + "/root" + data);
            var token = service.api.logIn("coordinator");
            var load = Load.on(service.api);
            try {
                assertThat(Moments.within(TO_COME_BACK, () -> load.acknowledged() > 20))
                        .isTrue();

                fill(disk.resolve("filler"));
                for (var end = System.nanoTime() + WHILE_FULL * 1_000_000;
                        System.nanoTime() < end;
                        Moments.sleep(100)) {
                    assertIsClear(service.api.get("/visits?limit=10", token), List.of(200));
                    assertIsClear(
                            service.api.call(
                                    "POST", "/session", null, Map.of("loginName", "teacher", "password", "no")),
                            List.of(401, 429));
                    assertIsClear(service.api.call("PUT", "/visits/not-an-id", token, Map.of()), List.of(404));
                }
                var upload = service.api.upload("/files", token, null, "a.png", Samples.picture("png", 900, 700));
                assertThat(upload.status()).as(upload.toString()).isEqualTo(503);
                assertThat(upload.isProblem()).isTrue();

                Files.delete(disk.resolve("filler"));
                var before = load.acknowledged();
                assertThat(Moments.within(TO_COME_BACK, () -> load.acknowledged() > before + 20))
                        .as("writes are taken again without a restart")
                        .isTrue();
            } finally {
                load.close();
            }
            assertThat(load.odd).isEmpty();
            assertThat(load.refused.get()).isPositive();
            assertThat(load.repeat(service.api)).isEmpty();
        }
    }

    /** As ever, or a refusal that says when to come again. */
    private static void assertIsClear(Api.Answer answer, List<Integer> usual) {
        if (!usual.contains(answer.status())) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.isProblem()).as(answer.toString()).isTrue();
            assertThat(answer.retryAfter()).isNotNull();
        }
    }

    private static void fill(Path filler) throws IOException {
        var block = new byte[1 << 16];
        try (OutputStream file = Files.newOutputStream(filler)) {
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
