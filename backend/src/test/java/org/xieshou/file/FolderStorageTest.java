package org.xieshou.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
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
        assertThat(folder.resolve("files/incoming")).isEmptyDirectory();
    }

    @Test
    void whatACrashLeftHalfWrittenIsClearedAwayOnceNobodyCanBeAtIt() throws IOException {
        var incoming = Files.createDirectories(folder.resolve("files/incoming"));
        var now = Instant.parse("2026-11-27T08:00:00Z");
        var left = Files.createFile(incoming.resolve("left"));
        Files.setLastModifiedTime(left, FileTime.from(now.minus(Duration.ofHours(25))));
        var underWay = Files.createFile(incoming.resolve("under-way"));
        Files.setLastModifiedTime(underWay, FileTime.from(now.minus(Duration.ofHours(1))));

        new FolderStorage(folder.resolve("files")).swept(now);

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
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
