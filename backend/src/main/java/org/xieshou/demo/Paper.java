package org.xieshou.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A plain document of headings (they begin with "# ") and paragraphs, as any word processor opens it. */
record Paper(List<String> paragraphs) {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="word/document.xml" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body>\
            </w:document>""";
    private static final String HEADING = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
            + "<w:r><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr><w:t>%s</w:t></w:r></w:p>";
    private static final String PARAGRAPH = "<w:p><w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>%s</w:t></w:r></w:p>";

    byte[] docx() {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            add(zip, "[Content_Types].xml", TYPES);
            add(zip, "_rels/.rels", RELATIONS);
            add(zip, "word/document.xml", DOCUMENT.formatted(body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private String body() {
        var body = new StringBuilder();
        for (var text : paragraphs) {
            var heading = text.startsWith("# ");
            body.append((heading ? HEADING : PARAGRAPH).formatted(heading ? text.substring(2) : text));
        }
        return body.toString();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
