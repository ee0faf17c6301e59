package org.xieshou.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** A record with an id chosen by its maker (UUIDv7) and a version that counts its changes. */
@MappedSuperclass
public abstract class Identified {

    @Id
    public UUID id;

    @Version
    public int version;
}
