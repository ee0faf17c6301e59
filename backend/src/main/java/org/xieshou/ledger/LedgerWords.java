package org.xieshou.ledger;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.xieshou.shared.CallerTexts;
import org.xieshou.wording.Vocabulary;

/** The words of a printed ledger in the caller's language. */
@RequestScoped
class LedgerWords {

    private final CallerTexts texts;

    LedgerWords(CallerTexts texts) {
        this.texts = texts;
    }

    String text(String word, Object... arguments) {
        return texts.text("ledger." + word, arguments);
    }

    /** School people's own word where there is one, else the code read aloud. */
    String kind(VisitKind kind) {
        var readAloud = kind.name().charAt(0)
                + kind.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return isEnglish() ? readAloud : Vocabulary.of("visit-kind").label(kind);
    }

    /** What stands between the names of a list. */
    String separator() {
        return isEnglish() ? ", " : "、";
    }

    String evidence(Evidence evidence) {
        return text("evidence-" + evidence);
    }

    /** What an evidence mark says. */
    String meaning(Evidence evidence) {
        return evidence(evidence) + text("meaning-" + evidence);
    }

    private boolean isEnglish() {
        return texts.language().equals(Locale.ENGLISH);
    }
}
