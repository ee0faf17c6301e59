package org.xieshou.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.xieshou.shared.Problem;

/** Looks at an upload, refuses what is not wanted, cleans pictures, and puts the bytes into the storage. */
@ApplicationScoped
public class FileIntake {

    private final FileConfig config;
    private final Storage storage;

    /** A decoded picture may take a hundred megabytes: one at a time. */
    private final Semaphore decoding = new Semaphore(1);

    FileIntake(FileConfig config, Storage storage) {
        this.config = config;
        this.storage = storage;
    }

    /** The file as it is kept, not yet in the register. */
    public StoredFile take(UUID districtId, String name, Path upload) throws IOException {
        requireSize(Files.size(upload));
        var type = FileType.sniff(upload).orElseThrow(() -> Problem.of(415, "file.type-unknown"));
        var file = new StoredFile();
        file.districtId = districtId;
        file.sourceSha256 = sha256(upload);
        if (type.isImage()) {
            takePicture(file, type, name, upload);
        } else {
            put(file, type, name, upload);
        }
        return file;
    }

    private void requireSize(long bytes) {
        if (bytes == 0) {
            throw Problem.of(422, "file.empty");
        }
        if (bytes > config.mostBytes()) {
            throw Problem.of(413, "file.too-large", config.mostBytes() / (1 << 20));
        }
    }

    private void takePicture(StoredFile file, FileType sent, String name, Path upload) throws IOException {
        var clean = Files.createTempFile(upload.toAbsolutePath().getParent(), "clean", null);
        var thumbnail = Files.createTempFile(upload.toAbsolutePath().getParent(), "thumbnail", null);
        decoding.acquireUninterruptibly();
        try {
            var picture = Picture.read(upload);
            var type = sent == FileType.PNG || picture.transparent() ? FileType.PNG : FileType.JPEG;
            picture.write(type, clean);
            picture.thumbnail().write(FileType.JPEG, thumbnail);
            file.width = picture.width();
            file.height = picture.height();
            put(file, type, name, clean);
            storage.put(file.thumbnailKey(), thumbnail);
        } finally {
            decoding.release();
            Files.deleteIfExists(clean);
            Files.deleteIfExists(thumbnail);
        }
    }

    private void put(StoredFile file, FileType type, String name, Path content) throws IOException {
        file.name = FileName.of(name, type).text();
        file.mediaType = type.mediaType;
        file.bytes = Files.size(content);
        file.sha256 = sha256(content);
        storage.put(file.key(), content);
    }

    private static String sha256(Path content) throws IOException {
        try (var hash = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(content, hash);
            return HexFormat.of().formatHex(hash.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
