package org.xieshou.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Path CHINESE = Path.of("src/main/resources/problems/zh-CN");
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\p{IsHan}”}][,;:!?()]|[,;:!?()][\\p{IsHan}“]");

    @Test
    void chineseIsWrittenWithChinesePunctuation() throws IOException {
        try (var files = Files.list(CHINESE)) {
            assertThat(files.flatMap(file -> lines(file).stream())
                            .filter(line -> HALF_WIDTH.matcher(line).find()))
                    .isEmpty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
