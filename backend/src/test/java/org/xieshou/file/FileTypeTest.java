package org.xieshou.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @TempDir
    Path folder;

    @Test
    void picturesAreKnownByTheirFirstBytes() throws IOException {
        assertThat(type(Samples.picture("jpg", 2, 2))).contains(FileType.JPEG);
        assertThat(type(Samples.picture("png", 2, 2))).contains(FileType.PNG);
        assertThat(type(text("RIFF\u0001\u0001\u0001\u0001WEBPVP8 "))).contains(FileType.WEBP);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, DOCX", "xl/workbook.xml, XLSX", "ppt/presentation.xml, PPTX"})
    void officeDocumentsAreKnownByTheirParts(String part, FileType type) throws IOException {
        assertThat(type(Samples.parts("[Content_Types].xml", part))).contains(type);
    }

    @Test
    void documentsSoundsAndFilmsAreKnown() throws IOException {
        assertThat(type(Samples.pdf())).contains(FileType.PDF);
        assertThat(type(text("ID3\u0004..........."))).contains(FileType.MP3);
        assertThat(type(new byte[] {(byte) 0xff, (byte) 0xfb, 0x50, 0})).contains(FileType.MP3);
        assertThat(type(text("\0\0\0\u0018ftypmp42...."))).contains(FileType.MP4);
    }

    @Test
    void aDocumentWithMacrosIsNotTakenIn() throws IOException {
        assertThat(type(Samples.parts("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void anArchiveIsNoDocument() throws IOException {
        assertThat(type(Samples.parts("word/document.xml"))).isEmpty();
        assertThat(type(Samples.parts("[Content_Types].xml", "readme.txt"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "MZ\u0090",
                "#!/bin/sh",
                "GIF89a",
                "\0\0\0\u0018ftypheic....",
                "P"
            })
    void whateverElseIsNotTakenIn(String content) throws IOException {
        assertThat(type(text(content))).isEmpty();
    }

    @Test
    void anArchiveCutOffIsNotTakenIn() throws IOException {
        var archive = Samples.parts("[Content_Types].xml", "word/document.xml");

        for (var length = 1; length < archive.length; length++) {
            assertThat(type(java.util.Arrays.copyOf(archive, length)))
                    .as(length + " bytes")
                    .isEmpty();
        }
    }

    private Optional<FileType> type(byte[] content) throws IOException {
        return FileType.sniff(Samples.file(folder, content));
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
