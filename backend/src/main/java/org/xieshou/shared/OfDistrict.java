package org.xieshou.shared;

import java.util.UUID;

/** A record of a district, whose changes are remembered there when it is {@link Remembered}. */
public interface OfDistrict {

    UUID recordId();

    /** Null while it stands above districts. */
    UUID recordDistrict();
}
