package org.xieshou.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "听课照片.JPG, 听课照片.jpg",
        "../../etc/passwd, passwd.jpg",
        "C:\\Users\\王\\照片 (1).jpeg, 照片 (1).jpg",
        "invoice.pdf.exe, invoice.pdf.jpg",
        "a:b*c?.png, a_b_c_.jpg",
        ".htaccess, htaccess.jpg",
        "'', file.jpg",
        "..., file.jpg",
    })
    void namesBecomeHarmlessAndEndAsTheirTypeDoes(String given, String clean) {
        assertThat(FileName.of(given, FileType.JPEG).text()).isEqualTo(clean);
    }

    @Test
    void charactersThatDisguiseTheEndingAreDropped() {
        assertThat(FileName.of("photo\u202Egpj.exe\r\n", FileType.PDF).text()).isEqualTo("photogpj.pdf");
    }

    @Test
    void aMissingNameIsCalledFile() {
        assertThat(FileName.of(null, FileType.MP4).text()).isEqualTo("file.mp4");
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        var name = FileName.of("𠮷".repeat(300), FileType.PNG).text();

        assertThat(name).isEqualTo("𠮷".repeat(100) + ".png");
    }
}
