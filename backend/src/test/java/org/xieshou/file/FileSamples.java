package org.xieshou.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.shared.Uuid7;

/** A document somebody else sent, for trying rights. */
@ApplicationScoped
class FileSamples implements SampleRecords {

    private final FileIntake intake;
    private final EntityManager database;

    FileSamples(FileIntake intake, EntityManager database) {
        this.intake = intake;
        this.database = database;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void make(SampleDistrict district) {
        try {
            var file = intake.take(
                    district.id, "试验.pdf", Files.write(Files.createTempFile("sample", null), Samples.pdf()));
            file.id = Uuid7.next();
            file.uploadedBy = Uuid7.next();
            file.uploadedAt = Instant.EPOCH;
            database.persist(file);
            district.put("files", file.id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
