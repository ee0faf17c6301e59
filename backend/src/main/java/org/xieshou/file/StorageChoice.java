package org.xieshou.file;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import software.amazon.awssdk.services.s3.S3Client;

/** Takes the storage that the configuration names; the other one is never touched. */
class StorageChoice {

    @Produces
    @Singleton
    Storage storage(FileConfig config, Instance<S3Client> client, Clock clock) throws IOException {
        return switch (config.store()) {
            case FOLDER -> new FolderStorage(config.dir().toAbsolutePath().normalize()).swept(clock.instant());
            case BUCKET ->
                new BucketStorage(
                        client.get(),
                        config.bucket()
                                .orElseThrow(() -> new IllegalStateException("xieshou.files.bucket is missing")));
        };
    }
}
