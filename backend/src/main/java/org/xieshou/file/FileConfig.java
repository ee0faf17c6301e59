package org.xieshou.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where files lie and how large they may be. */
@ConfigMapping(prefix = "xieshou.files")
public interface FileConfig {

    /** The kinds of {@link Storage}. */
    enum Store {
        FOLDER,
        BUCKET
    }

    @WithDefault("folder")
    Store store();

    /** The local folder. */
    @WithDefault("data/files")
    Path dir();

    /** The bucket of an S3-compatible store; its address and keys are those of {@code quarkus.s3}. */
    Optional<String> bucket();

    /** 20 MiB. */
    @WithDefault("20971520")
    long mostBytes();
}
