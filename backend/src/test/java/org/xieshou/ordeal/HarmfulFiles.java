package org.xieshou.ordeal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xieshou.file.Samples;

/** Files made to take the memory of whoever opens them, or to be taken for what they are not. */
final class HarmfulFiles {

    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/></Types>""";
    private static final String RELATIONSHIPS = """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
            </Relationships>""";
    private static final String WORKBOOK = """
            <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
            <sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String SHEET =
            "<?xml version=\"1.0\"?>%s<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String LAUGHS = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>";

    private HarmfulFiles() {}

    private interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** Sheets, each with the code it is refused with. */
    static Map<String, byte[]> sheets() {
        var sheets = new LinkedHashMap<String, byte[]>();
        sheets.put("a part of 2 GB", workbook("", sheet -> repeat(sheet, new byte[1 << 20], 2_048), ""));
        sheets.put("a million rows", workbook("", HarmfulFiles::millionRows, ""));
        sheets.put("a million rows as text", text("姓名,学校\n", "单于,试验小学\n".repeat(1_000_000)));
        sheets.put(
                "entities in entities",
                workbook(LAUGHS, sheet -> write(sheet, "<row r=\"1\"><c r=\"A1\"><v>&c;</v></c></row>"), ""));
        sheets.put(
                "a cell beyond the last column",
                workbook("", sheet -> write(sheet, "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), ""));
        sheets.put(
                "elements in elements",
                workbook("", sheet -> repeat(sheet, "<a>".getBytes(StandardCharsets.US_ASCII), 1_000_000), ""));
        sheets.put("names that climb", workbook("", sheet -> {}, "../../../../../tmp/climbed.xml"));
        sheets.put("half a workbook", half(workbook("", HarmfulFiles::millionRows, "")));
        sheets.put("a picture", Samples.picture("png", 40, 30));
        return sheets;
    }

    /** What is no picture or document, or one that must not be opened. */
    static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a page called picture.png", ascii("<html><script>alert(1)</script></html>"));
        files.put(
                "a drawing with a script",
                ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
        files.put("a program", ascii("\u007fELF" + "\0".repeat(2_000)));
        files.put("a Windows program", ascii("MZ" + "\0".repeat(2_000)));
        files.put("an archive", Samples.parts("a.txt"));
        files.put(
                "a document with macros",
                Samples.parts("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        files.put("a picture of a billion pixels", hugePicture());
        files.put("half a picture", half(Samples.picture("jpg", 400, 300)));
        files.put("a picture of noise", noise(Samples.picture("png", 400, 300)));
        files.put("the head of a JPEG alone", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
        files.put("nothing", new byte[0]);
        return files;
    }

    /** A picture with a page and an archive behind its end: taken in, but only the picture. */
    static byte[] polyglot() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Samples.picture("jpg", 40, 30));
        bytes.writeBytes(ascii("<script>alert(1)</script>"));
        bytes.writeBytes(Samples.parts("evil.txt"));
        return bytes.toByteArray();
    }

    /** A sheet of people whose names are formulas. */
    static byte[] formulas() {
        return text("姓名,性别,学校\n", "\"=HYPERLINK(\"\"http://x\"\")\",男,=1+1\n+cmd|' /C calc'!A0,女,@SUM(1)\n");
    }

    private static byte[] text(String head, String rows) {
        return (head + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] half(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] noise(byte[] file) {
        for (var i = 60; i < file.length; i += 3) {
            file[i] ^= 0x55;
        }
        return file;
    }

    private static void millionRows(OutputStream sheet) throws IOException {
        for (var row = 1; row <= 1_000_000; row++) {
            write(sheet, "<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"str\"><f>1+1</f><v>x</v></c></row>");
        }
    }

    private static byte[] workbook(String before, Content rows, String further) {
        return zip(zip -> {
            part(zip, "[Content_Types].xml", part -> write(part, TYPES));
            part(zip, "_rels/.rels", part -> write(part, RELATIONSHIPS.formatted("officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", part -> write(part, WORKBOOK));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    part -> write(part, RELATIONSHIPS.formatted("worksheet", "worksheets/sheet1.xml")));
            part(zip, "xl/worksheets/sheet1.xml", part -> {
                write(part, SHEET.formatted(before));
                rows.write(part);
                write(part, END);
            });
            if (!further.isEmpty()) {
                part(zip, further, part -> write(part, "<x/>"));
            }
        });
    }

    /** A PNG of 40,000 by 40,000 white points, black and white, packed into 200 kB. */
    private static byte[] hugePicture() {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(40_000)
                        .putInt(40_000)
                        .put((byte) 1)
                        .array());
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            repeat(deflater, new byte[5_001], 40_000);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        chunk(png, "IDAT", packed.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String kind, byte[] content) {
        var checked = ByteBuffer.allocate(4 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(checked);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(checked);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private interface Parts {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Parts parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            parts.write(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
    }

    private static void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream to, byte[] block, int times) throws IOException {
        for (var i = 0; i < times; i++) {
            to.write(block);
        }
    }
}
