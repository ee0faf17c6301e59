package org.xieshou.shared;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;

/** Texts in the language of the caller of this request; Chinese where the program calls itself. */
@RequestScoped
public class CallerTexts {

    private final ProblemTexts texts;
    private final CurrentVertxRequest request;

    CallerTexts(ProblemTexts texts, CurrentVertxRequest request) {
        this.texts = texts;
        this.request = request;
    }

    public Locale language() {
        var routing = request.getCurrent();
        return texts.language(routing == null ? null : routing.request().getHeader("Accept-Language"));
    }

    /** The text of a code from {@code problems/<language>/<feature>.properties}. */
    public String text(String code, Object... arguments) {
        return texts.text(language(), code, List.of(arguments));
    }

    /** The codes that begin so and whose text holds these words, whatever the case of its letters. */
    public List<String> codes(String beginning, String words) {
        return texts.codes(language(), beginning, words.strip());
    }

    public Warning warning(String code, Object... arguments) {
        return new Warning(code, text(code, arguments));
    }
}
