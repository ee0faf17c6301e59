package org.xieshou.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import org.xieshou.shared.Problem;

/** A photo as bare pixels in sRGB, turned upright: nothing is left of who took it, where and with what. */
record Picture(BufferedImage pixels) {

    private static final long MOST_PIXELS = 50_000_000;

    /** A longer edge is sampled down while reading, so that no photo fills the memory. */
    private static final int LONGEST_EDGE = 4096;

    private static final int THUMBNAIL_EDGE = 320;

    private static final float QUALITY = 0.85f;

    /** How the JDK's reader of JPEG begins to warn of a file without its end; what is missing would be grey. */
    private static final String CUT_OFF = "Truncated File";

    /** Reads a photo; its measures are looked at before a pixel is decoded. */
    static Picture read(Path file) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw Problem.of(422, "file.picture-unreadable");
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return decode(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    int width() {
        return pixels.getWidth();
    }

    int height() {
        return pixels.getHeight();
    }

    boolean transparent() {
        return pixels.getColorModel().hasAlpha();
    }

    /** At most 320 px wide and high; a smaller picture is not enlarged. */
    Picture thumbnail() throws IOException {
        if (width() <= THUMBNAIL_EDGE && height() <= THUMBNAIL_EDGE) {
            return new Picture(repainted(pixels, false));
        }
        var small = Thumbnails.of(pixels).size(THUMBNAIL_EDGE, THUMBNAIL_EDGE).asBufferedImage();
        return new Picture(repainted(small, false));
    }

    /** Writes the pixels and nothing else. */
    void write(FileType type, Path target) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(type.extension).next();
        try (var output = ImageIO.createImageOutputStream(Files.newOutputStream(target))) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(pixels, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** Decoders meet broken pictures with every kind of exception. */
    private static Picture decode(ImageReader reader) {
        try {
            var warnings = new ArrayList<String>();
            reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
            int longestEdge = requireSize(reader.getWidth(0), reader.getHeight(0));
            var decoded = reader.read(0, sampled(reader.getDefaultReadParam(), longestEdge));
            if (warnings.stream().anyMatch(warning -> warning.startsWith(CUT_OFF))) {
                throw Problem.of(422, "file.picture-unreadable");
            }
            var plain = repainted(decoded, decoded.getColorModel().hasAlpha());
            return new Picture(isJpeg(reader) ? upright(reader, plain) : plain);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Problem.of(422, "file.picture-unreadable");
        }
    }

    private static int requireSize(int width, int height) {
        if ((long) width * height > MOST_PIXELS) {
            throw Problem.of(422, "file.picture-too-large", width, height, MOST_PIXELS / 1_000_000);
        }
        return Math.max(width, height);
    }

    private static boolean isJpeg(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("jpeg");
    }

    /** Phones write the pixels as the sensor lies and note beside them how to turn them. */
    private static BufferedImage upright(ImageReader reader, BufferedImage image) throws IOException {
        var orientation = ExifUtils.getExifOrientation(reader, 0);
        return ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private static ImageReadParam sampled(ImageReadParam param, int longestEdge) {
        int every = (longestEdge + LONGEST_EDGE - 1) / LONGEST_EDGE;
        param.setSourceSubsampling(every, every, 0, 0);
        return param;
    }

    /** Painting brings any colour space to sRGB. */
    private static BufferedImage repainted(BufferedImage image, boolean transparent) {
        var type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var brush = plain.createGraphics();
        brush.drawImage(image, 0, 0, transparent ? null : Color.WHITE, null);
        brush.dispose();
        return plain;
    }
}
