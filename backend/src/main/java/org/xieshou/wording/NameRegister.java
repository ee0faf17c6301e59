package org.xieshou.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.xieshou.wording.Reading.Suggestion;

/**
 * Known names and what they stand for. A name is found by itself, its short name or its code however they are
 * written; anything else is refused with the names it may mean, never guessed.
 */
public final class NameRegister<T> {

    private static final double WORTH_SUGGESTING = 0.72;
    private static final int SUGGESTIONS = 3;

    private final Map<String, Set<T>> byKey = new HashMap<>();
    private final Map<T, String> names = new HashMap<>();
    private final String unknownCode;

    /** Refuses unknown names with {@code <what>-unknown}, names that several share with {@code <what>-ambiguous}. */
    public NameRegister(String what) {
        this.unknownCode = what;
    }

    public void add(T meaning, String name, Collection<String> alsoCalled) {
        names.put(meaning, name);
        byKey.computeIfAbsent(Writing.key(name), key -> new LinkedHashSet<>()).add(meaning);
        for (var other : alsoCalled) {
            if (other != null && !other.isBlank()) {
                byKey.computeIfAbsent(Writing.key(other), key -> new LinkedHashSet<>())
                        .add(meaning);
            }
        }
    }

    /** The name of whatever fits first, or null. */
    public String name(Predicate<T> wanted) {
        return names.keySet().stream()
                .filter(wanted)
                .findFirst()
                .map(names::get)
                .orElse(null);
    }

    public Reading<T> find(String writing) {
        var found = byKey.getOrDefault(Writing.key(writing), Set.of());
        var sameName = found.stream()
                .filter(meaning -> names.get(meaning).equals(writing))
                .toList();
        if (found.size() == 1 || sameName.size() == 1) {
            return Reading.of(sameName.isEmpty() ? found.iterator().next() : sameName.getFirst());
        }
        if (found.size() > 1) {
            var meant =
                    found.stream().map(names::get).map(NameRegister::suggestion).toList();
            return Reading.refused(unknownCode + "-ambiguous", meant, writing);
        }
        return Reading.refused(unknownCode + "-unknown", alike(writing), writing);
    }

    private List<Suggestion> alike(String writing) {
        record Alike(String name, double similarity) {}
        var key = Writing.key(writing);
        var alike = new ArrayList<Alike>();
        byKey.forEach((known, meanings) -> {
            var similarity = Similarity.of(key, known);
            if (similarity >= WORTH_SUGGESTING) {
                meanings.forEach(meaning -> alike.add(new Alike(names.get(meaning), similarity)));
            }
        });
        return alike.stream()
                .sorted(Comparator.comparing(Alike::similarity).reversed().thenComparing(Alike::name))
                .map(Alike::name)
                .distinct()
                .limit(SUGGESTIONS)
                .map(NameRegister::suggestion)
                .toList();
    }

    private static Suggestion suggestion(String name) {
        return new Suggestion(name, name);
    }
}
