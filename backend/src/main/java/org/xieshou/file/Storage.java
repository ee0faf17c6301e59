package org.xieshou.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps bytes under a key that stands for their content: the same key always means the same bytes. */
interface Storage {

    /** Keeps a copy of the content; what is kept already stays as it is. */
    void put(String key, Path content) throws IOException;

    InputStream open(String key) throws IOException;
}
