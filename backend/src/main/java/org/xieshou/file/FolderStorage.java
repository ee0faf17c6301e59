package org.xieshou.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files in a local folder: one is there whole or not at all, even after a crash. */
record FolderStorage(Path folder) implements Storage {

    @Override
    public void put(String key, Path content) throws IOException {
        var target = target(key);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        var incoming = Files.createTempFile(target.getParent(), ".incoming", null);
        try {
            Files.copy(content, incoming, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(target(key));
    }

    private Path target(String key) {
        var target = folder.resolve(key).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalArgumentException("A key stays inside the folder");
        }
        return target;
    }
}
