package org.xieshou.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** Files in a local folder: one is there whole or not at all, even after a crash. */
record FolderStorage(Path folder) implements Storage {

    /** Where files lie until they are whole. */
    private static final String INCOMING = "incoming";

    /** No upload takes so long; another server may share the folder. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    @Override
    public void put(String key, Path content) throws IOException {
        var target = target(key);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        var incoming = Files.createTempFile(Files.createDirectories(folder.resolve(INCOMING)), null, null);
        try {
            Files.copy(content, incoming, StandardCopyOption.REPLACE_EXISTING);
            force(incoming, StandardOpenOption.WRITE);
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
            for (var parent = target.getParent(); parent.startsWith(folder); parent = parent.getParent()) {
                force(parent, StandardOpenOption.READ);
            }
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Clears away what a crash left half written. */
    FolderStorage swept(Instant now) throws IOException {
        if (Files.exists(folder.resolve(INCOMING))) {
            try (var left = Files.list(folder.resolve(INCOMING))) {
                for (var half : left.toList()) {
                    if (Files.getLastModifiedTime(half).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
                        Files.deleteIfExists(half);
                    }
                }
            }
        }
        return this;
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
