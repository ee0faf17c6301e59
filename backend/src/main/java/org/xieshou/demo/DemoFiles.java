package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.xieshou.file.FileIntake;
import org.xieshou.file.StoredFiles;
import org.xieshou.security.CurrentUser;

/** Sends files made by code, in the name of whoever acts. */
@ApplicationScoped
class DemoFiles {

    private final FileIntake intake;
    private final StoredFiles files;
    private final CurrentUser user;

    DemoFiles(FileIntake intake, StoredFiles files, CurrentUser user) {
        this.intake = intake;
        this.files = files;
        this.user = user;
    }

    UUID send(String name, byte[] content) {
        try {
            var folder = Files.createTempDirectory("xieshou-demo");
            var upload = Files.write(folder.resolve("upload"), content);
            try {
                return files.enter(intake.take(user.districtId(), name, upload)).file().id;
            } finally {
                Files.deleteIfExists(upload);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
