package org.xieshou.file;

import java.util.UUID;

/** A feature that attaches files to its records vouches for those who may read the records. */
public interface FileUse {

    /** Whether the caller sees a record to which the file is attached. */
    boolean letsRead(UUID fileId);
}
