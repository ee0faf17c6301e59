package org.xieshou.imports;

import java.util.List;

/**
 * One thing a sheet of a kind may tell about its rows.
 *
 * @param headers what its column may be called, the name in our own templates first
 * @param weakHeaders what it may be called when no other column claims it
 */
record Field(String name, boolean required, List<String> headers, List<String> weakHeaders) {

    String label() {
        return headers.getFirst();
    }
}
