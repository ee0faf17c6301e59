package org.xieshou.file;

import java.io.InputStream;
import java.nio.file.Path;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Files in a bucket of an S3-compatible store, for several servers side by side. */
record BucketStorage(S3Client store, String bucket) implements Storage {

    @Override
    public void put(String key, Path content) {
        store.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(content));
    }

    @Override
    public InputStream open(String key) {
        return store.getObject(request -> request.bucket(bucket).key(key));
    }
}
