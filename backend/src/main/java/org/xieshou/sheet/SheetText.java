package org.xieshou.sheet;

/** Text that a spreadsheet program shows and never runs (OWASP, CSV injection). */
public final class SheetText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r＝＋－＠";

    private SheetText() {}

    /** A quotation mark in front keeps text that looks like a formula from becoming one. */
    static String neutral(String text) {
        var clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t\\r]]", "");
        return startsFormula(clean) ? "'" + clean : clean;
    }

    /** The text as it was before {@link #neutral}, so that our own exports import again unchanged. */
    public static String original(String text) {
        return text.startsWith("'") && startsFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
