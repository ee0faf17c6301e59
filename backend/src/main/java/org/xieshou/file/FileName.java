package org.xieshou.file;

import java.text.Normalizer;

/** The name a file is shown and downloaded under: harmless on every system, with the ending of its true type. */
record FileName(String text) {

    private static final int LONGEST = 100;

    /** Cleans the name a client gave; what is left empty is called {@code file}. */
    static FileName of(String given, FileType type) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Control and formatting characters (the ones that turn text round among them) could disguise the ending.
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "").replaceAll("[:*?\"<>|]", "_");
        int ending = name.lastIndexOf('.');
        name = (ending > 0 ? name.substring(0, ending) : name).replaceAll("\\s+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        return new FileName((name.isEmpty() ? "file" : name) + "." + type.extension);
    }
}
