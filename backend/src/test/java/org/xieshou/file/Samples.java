package org.xieshou.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as phones and offices make them. */
public final class Samples {

    private Samples() {}

    /** A picture whose left half is red and right half blue. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width, height);
        brush.dispose();
        return encoded(image, format);
    }

    public static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A phone's photo: held sideways (orientation 6: turn it right), with the place where it was taken. */
    public static byte[] phonePhoto(int width, int height) {
        var jpeg = picture("jpg", width, height);
        var exif = exif();
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Orientation 6 and a GPS directory with the map datum "WGS-84-SECRET" in it. */
    private static byte[] exif() {
        var datum = "WGS-84-SECRET\0".getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(80).order(ByteOrder.BIG_ENDIAN);
        tiff.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0012).putShort((short) 2).putInt(datum.length).putInt(56);
        tiff.putInt(0).put(datum);
        return java.util.Arrays.copyOf(tiff.array(), tiff.position());
    }

    /** A package of parts with these names, as Office programs write them. */
    public static byte[] parts(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    static Path file(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", null), content);
    }
}
