package org.xieshou.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of problem codes in Chinese (default) and English, read from one file per feature and language. */
@ApplicationScoped
public class ProblemTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /** The caller's language among ours: the best match of an {@code Accept-Language} header, else Chinese. */
    public Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            var wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            if (wanted != null) {
                return wanted;
            }
            return acceptLanguage.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : LANGUAGES.getFirst();
        } catch (IllegalArgumentException unreadable) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** The refusal of a request to the address {@code instance} as its caller reads it. */
    public ProblemBody body(Problem problem, String acceptLanguage, URI instance) {
        var language = language(acceptLanguage);
        return new ProblemBody(
                URI.create("urn:xieshou:problem:" + problem.code),
                text(language, "request.title-" + problem.status, List.of()),
                problem.status,
                problem.code,
                text(language, problem.code, problem.arguments),
                instance,
                problem.errors.stream().map(error -> field(language, error)).toList());
    }

    private ProblemBody.ProblemField field(Locale language, Problem.FieldProblem error) {
        return new ProblemBody.ProblemField(
                error.pointer(), error.code(), text(language, error.code(), error.arguments()));
    }

    /** The text of a code, its arguments filled in; the code itself where nobody wrote a text. */
    public String text(Locale language, String code, List<Object> arguments) {
        return find(language, code)
                .map(text -> new MessageFormat(text, language).format(arguments.toArray()))
                .orElse(code);
    }

    Optional<String> find(Locale language, String code) {
        return Optional.ofNullable(file(language, code).getProperty(code));
    }

    List<String> codes(Locale language, String beginning, String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return file(language, beginning).entrySet().stream()
                .filter(text ->
                        text.getValue().toString().toLowerCase(Locale.ROOT).contains(wanted))
                .map(text -> text.getKey().toString())
                .filter(code -> code.startsWith(beginning))
                .toList();
    }

    private Properties file(Locale language, String code) {
        var feature = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        var path = "problems/" + language.toLanguageTag() + "/" + feature + ".properties";
        return files.computeIfAbsent(path, ProblemTexts::load);
    }

    private static Properties load(String path) {
        var texts = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
