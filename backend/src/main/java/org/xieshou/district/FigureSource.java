package org.xieshou.district;

import java.util.Map;
import java.util.UUID;

/**
 * Counts the records of one feature in a district. The caller stands above districts, so the statement names the
 * district itself and gives counts only.
 */
public interface FigureSource {

    Map<Figure, Long> count(UUID districtId);
}
