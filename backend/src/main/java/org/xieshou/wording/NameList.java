package org.xieshou.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Several names in one cell, with whatever punctuation stands between them. */
public final class NameList {

    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n\\r\\t|/]+");
    private static final Pattern AND_SO_ON = Pattern.compile("(?:等(?:\\d+|[一二三四五六七八九十]+)?所?(?:学校)?)?[。.]?$");

    private NameList() {}

    /** The names in their order, each once. */
    public static List<String> split(String cell) {
        return Arrays.stream(BETWEEN.split(cell))
                .map(name -> AND_SO_ON.matcher(Writing.tidy(name)).replaceFirst(""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }
}
