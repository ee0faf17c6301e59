package org.xieshou.webhook;

import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** An address of another system that is told what changes. */
@Entity
@Remembered(value = "webhooks/{id}", forSystems = false)
public class Webhook extends DistrictRecord {

    public String name;
    public String url;

    /** The kinds of records whose changes are sent, such as {@code Visit}. */
    public List<String> kinds = List.of();

    public boolean enabled = true;

    /** The key of the signatures, under the master key; null until one was given. Nothing is sent without. */
    @Untold
    public byte[] secretEncrypted;

    /** The cursor in the feed behind what was handed to deliveries. */
    @Untold
    @OptimisticLock(excluded = true)
    public String position;
}
