package org.xieshou.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How much a writing resembles a name, from 0 to 1; an abbreviation such as 诸城实小 resembles 诸城市实验小学. */
final class Similarity {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final double ABBREVIATION = 0.8;
    private static final double OTHER_STAGE = 0.6;

    /** A middle school is hardly a misspelt primary school. */
    private static final List<Pattern> STAGES =
            List.of(Pattern.compile("小学|小$"), Pattern.compile("中学|初中|高中|中$"), Pattern.compile("幼儿园|幼$"));

    private Similarity() {}

    static double of(String writing, String name) {
        if (writing.isEmpty() || name.isEmpty()) {
            return 0;
        }
        var alike = JARO_WINKLER.apply(writing, name);
        var abbreviates = isAbbreviation(writing, name)
                ? ABBREVIATION + (1 - ABBREVIATION) * writing.length() / name.length()
                : 0;
        return Math.max(alike, abbreviates) * (otherStage(writing, name) ? OTHER_STAGE : 1);
    }

    /** At least two characters, all of them in the name in this order. */
    private static boolean isAbbreviation(String writing, String name) {
        if (writing.length() < 2 || writing.length() >= name.length()) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < name.length() && found < writing.length(); i++) {
            if (name.charAt(i) == writing.charAt(found)) {
                found++;
            }
        }
        return found == writing.length();
    }

    private static boolean otherStage(String writing, String name) {
        var written = stagesIn(writing);
        var named = stagesIn(name);
        return !written.isEmpty() && !named.isEmpty() && written.stream().noneMatch(named::contains);
    }

    private static List<Pattern> stagesIn(String words) {
        return STAGES.stream().filter(stage -> stage.matcher(words).find()).toList();
    }
}
