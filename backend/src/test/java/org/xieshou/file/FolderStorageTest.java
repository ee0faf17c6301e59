package org.xieshou.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTest {

    @TempDir
    Path folder;

    @Test
    void whatIsPutInComesOutAndNothingIsLeftBeside() throws IOException {
        var storage = new FolderStorage(folder.resolve("files"));

        storage.put("district/ab/abcd", Samples.file(folder, Samples.pdf()));

        try (var content = storage.open("district/ab/abcd")) {
            assertThat(content.readAllBytes()).isEqualTo(Samples.pdf());
        }
        assertThat(folder.resolve("files/district/ab")).isDirectoryContaining("glob:**/abcd");
        assertThat(Files.list(folder.resolve("files/district/ab"))).hasSize(1);
    }

    @Test
    void puttingTheSameInAgainChangesNothing() throws IOException {
        var storage = new FolderStorage(folder.resolve("files"));
        storage.put("a", Samples.file(folder, Samples.pdf()));
        var first = Files.getLastModifiedTime(folder.resolve("files/a"));

        storage.put("a", Samples.file(folder, Samples.pdf()));

        assertThat(Files.getLastModifiedTime(folder.resolve("files/a"))).isEqualTo(first);
    }

    @Test
    void aKeyCannotLeadOutOfTheFolder() {
        assertThatThrownBy(() -> new FolderStorage(folder.resolve("files")).open("../secret"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
