package org.xieshou.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xieshou.shared.Problem;

class PictureTest {

    @TempDir
    Path folder;

    @Test
    void aPhotoHeldSidewaysIsTurnedUpright() throws IOException {
        var upright = read(Samples.phonePhoto(40, 20));

        assertThat(upright.width()).isEqualTo(20);
        assertThat(upright.height()).isEqualTo(40);
        assertThat(red(upright, 10, 5)).as("what was left is now on top").isGreaterThan(200);
        assertThat(red(upright, 10, 35)).isLessThan(50);
    }

    @Test
    void thePlaceWhereItWasTakenIsGone() throws IOException {
        var sent = Samples.phonePhoto(40, 20);
        var kept = Files.createTempFile(folder, "kept", null);

        read(sent).write(FileType.JPEG, kept);

        assertThat(text(sent)).contains("Exif", "SECRET");
        assertThat(text(Files.readAllBytes(kept))).doesNotContain("Exif", "SECRET");
        assertThat(FileType.sniff(kept)).contains(FileType.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"1280, 640, 320, 160", "640, 1280, 160, 320", "100, 50, 100, 50", "320, 320, 320, 320"})
    void aThumbnailFits320PixelsAndIsNeverEnlarged(int width, int height, int thumbnailWidth, int thumbnailHeight)
            throws IOException {
        var thumbnail = read(Samples.picture("jpg", width, height)).thumbnail();

        assertThat(thumbnail.width()).isEqualTo(thumbnailWidth);
        assertThat(thumbnail.height()).isEqualTo(thumbnailHeight);
    }

    @Test
    void aHugePhotoIsSampledDown() throws IOException {
        var picture = read(Samples.picture("jpg", 6000, 3000));

        assertThat(picture.width()).isEqualTo(3000);
        assertThat(picture.height()).isEqualTo(1500);
    }

    @Test
    void morePixelsThanFiftyMillionAreRefusedBeforeDecoding() throws IOException {
        var bomb = Samples.picture("png", 2, 2);
        ByteBuffer.wrap(bomb).putInt(16, 30_000).putInt(20, 30_000);
        var header = new CRC32();
        header.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) header.getValue());

        assertThatThrownBy(() -> read(bomb)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status).isEqualTo(422);
            assertThat(problem.code).isEqualTo("file.picture-too-large");
        });
    }

    @Test
    void aBrokenPhotoIsRefused() {
        var photo = Samples.picture("jpg", 200, 200);

        assertThatThrownBy(() -> read(java.util.Arrays.copyOf(photo, 40)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code).isEqualTo("file.picture-unreadable"));
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        var clear = Samples.encoded(new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB), "png");

        assertThat(read(clear).transparent()).isTrue();
        assertThat(read(clear).thumbnail().transparent()).isFalse();
    }

    private Picture read(byte[] content) throws IOException {
        return Picture.read(Samples.file(folder, content));
    }

    private static int red(Picture picture, int x, int y) {
        return picture.pixels().getRGB(x, y) >> 16 & 0xff;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
