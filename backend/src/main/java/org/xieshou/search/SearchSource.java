package org.xieshou.search;

import java.util.List;

/** Finds the records of one feature by what people call them, in the caller's scope. */
public interface SearchSource {

    /** At most {@code limit} hits for a text that is not blank. */
    List<SearchHit> find(String text, int limit);
}
