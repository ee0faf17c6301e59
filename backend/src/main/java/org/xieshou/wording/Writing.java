package org.xieshou.wording;

import java.text.Normalizer;
import java.util.Locale;

/** Evens out how a text is written, for comparing; what is stored stays as its writer wrote it. */
public final class Writing {

    private Writing() {}

    /** Full-width forms to plain ones, every kind of blank to one space, invisible characters away. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }

    /** As {@link #plain} and without any blank, in lower case: equal keys are the same word. */
    public static String key(String text) {
        return plain(text).replace(" ", "").toLowerCase(Locale.ROOT).replaceAll("[—–―‐-]+", "-");
    }

    /** What a header cell says, without stars, remarks in brackets and colons. */
    public static String headerKey(String text) {
        return key(text).replaceAll("\\([^)]*\\)|\\[[^]]*]|[*★:、,./_()-]", "");
    }

    /** The writer's text without blanks around it and without invisible characters. */
    public static String tidy(String text) {
        return text.replaceAll("[\\p{Cf}]", "").replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }
}
