package org.xieshou.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder everything durable lives under; one process at a time owns it. */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Makes the folder if needed and locks it for the life of this process. */
    static DataFolder claim(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            var lockFile = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new DataFolder(root, lockFile).lock();
        } catch (IOException e) {
            throw new LaunchRefused("The data folder " + root + " cannot be written: " + e.getMessage(), e);
        }
    }

    private DataFolder lock() throws IOException {
        FileLock lock = lockFile.tryLock();
        if (lock == null) {
            var owner = Files.readString(root.resolve("lock")).strip();
            lockFile.close();
            throw new LaunchRefused("Xieshou is already running on the data folder " + root + " (process " + owner
                    + "); stop it first, or choose another folder with DATA=");
        }
        lockFile.truncate(0);
        lockFile.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        lockFile.force(false);
        return this;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** Reads a secret that only this user may read, making it at random the first time. */
    String secret(String name) {
        var file = root.resolve(name);
        try {
            if (Files.notExists(file)) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                var draft = Files.createTempFile(root, name, ".new", ownerOnly);
                Files.writeString(draft, randomSecret());
                Files.move(draft, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LaunchRefused("The secret " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static String randomSecret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
