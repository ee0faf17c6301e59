package org.xieshou.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xieshou.wording.Reading.Suggestion;

/** The words people use for the codes of one kind (送课下乡 and 送教下乡 are LESSON_DELIVERY), from vocabularies.txt. */
public final class Vocabulary {

    private static final Map<String, Vocabulary> ALL = load();

    private final NameRegister<String> words;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> outdated = new HashMap<>();

    private Vocabulary(String name) {
        this.words = new NameRegister<>(name);
    }

    /** By the name of its section. */
    public static Vocabulary of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /** The code a word stands for; an outdated word is refused with today's as a suggestion. */
    public Reading<String> read(String word) {
        var today = outdated.get(Writing.key(word));
        if (today != null) {
            var label = labels.get(today);
            return Reading.refused("word-outdated", List.of(new Suggestion(label, label)), word, label);
        }
        return words.find(word);
    }

    /** The word people see for a code. */
    public String label(String code) {
        return labels.getOrDefault(code, code);
    }

    /** The same; null where there is no code. */
    public String label(Enum<?> code) {
        return code == null ? null : label(code.name());
    }

    public List<String> codes() {
        return List.copyOf(labels.keySet());
    }

    public List<String> labels() {
        return List.copyOf(labels.values());
    }

    private void addLine(String line) {
        var code = line.substring(0, line.indexOf('=')).strip();
        var said = List.of(line.substring(line.indexOf('=') + 1).strip().split("\\s*,\\s*"));
        if (code.startsWith("?")) {
            said.forEach(word -> outdated.put(Writing.key(word), code.substring(1)));
            return;
        }
        labels.put(code, said.getFirst());
        words.add(code, said.getFirst(), said);
        words.add(code, said.getFirst(), List.of(code));
    }

    private static Map<String, Vocabulary> load() {
        var all = new HashMap<String, Vocabulary>();
        try (var in = Vocabulary.class.getResourceAsStream("/wording/vocabularies.txt");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Vocabulary current = null;
            for (var line : reader.readAllAsString().lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    var name = line.substring(1, line.length() - 1);
                    current = new Vocabulary(name);
                    all.put(name, current);
                } else if (current != null && !line.isEmpty() && !line.startsWith("#")) {
                    current.addLine(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
