package org.xieshou.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of file that are taken in, told by their content and never by their name. */
enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    MP3("audio/mpeg", "mp3"),
    MP4("video/mp4", "mp4");

    private static final int HEAD_BYTES = 16;

    /** More entries than any document of 20 MiB has. */
    private static final int MOST_ENTRIES = 10_000;

    private static final String OFFICE_TYPES = "[Content_Types].xml";

    private static final Map<String, FileType> OFFICE_MAIN_PARTS =
            Map.of("word/document.xml", DOCX, "xl/workbook.xml", XLSX, "ppt/presentation.xml", PPTX);

    private static final Set<String> MP4_BRANDS = Set.of(
            "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4A ", "MSNV", "3gp4", "3gp5");

    final String mediaType;
    final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    boolean isImage() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** The type that the first bytes show, for a package of parts its table of contents; empty for any other. */
    static Optional<FileType> sniff(Path file) throws IOException {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD_BYTES);
        }
        if (starts(head, "504b0304")) {
            return sniffOffice(file);
        }
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case JPEG -> starts(head, "ffd8ff");
            case PNG -> starts(head, "89504e470d0a1a0a");
            case WEBP ->
                letters(head, 0, 4).equals("RIFF") && letters(head, 8, 4).equals("WEBP");
            case PDF -> letters(head, 0, 5).equals("%PDF-");
            case MP3 ->
                letters(head, 0, 3).equals("ID3")
                        || starts(head, "fffb")
                        || starts(head, "fff3")
                        || starts(head, "fff2")
                        || starts(head, "fffa");
            case MP4 -> letters(head, 4, 4).equals("ftyp") && MP4_BRANDS.contains(letters(head, 8, 4));
            case DOCX, XLSX, PPTX -> false;
        };
    }

    /** A document with macros is not taken in. */
    private static Optional<FileType> sniffOffice(Path file) throws IOException {
        try (var parts = new ZipFile(file.toFile())) {
            if (parts.size() > MOST_ENTRIES || parts.getEntry(OFFICE_TYPES) == null) {
                return Optional.empty();
            }
            var names = parts.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            return OFFICE_MAIN_PARTS.entrySet().stream()
                    .filter(main -> names.contains(main.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] head, String hex) {
        var magic = HexFormat.of().parseHex(hex);
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static String letters(byte[] head, int from, int count) {
        return head.length < from + count ? "" : new String(head, from, count, StandardCharsets.ISO_8859_1);
    }
}
