package org.xieshou.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of every kind of sheet and what people call them, from fields.txt. */
final class Fields {

    static final String DISTRICT = "district";

    private static final Map<ImportKind, List<Field>> ALL = load();

    private Fields() {}

    static List<Field> of(ImportKind kind) {
        return ALL.get(kind);
    }

    static Optional<Field> find(ImportKind kind, String name) {
        return of(kind).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static Map<ImportKind, List<Field>> load() {
        var all = new EnumMap<ImportKind, List<Field>>(ImportKind.class);
        try (var in = Fields.class.getResourceAsStream("/imports/fields.txt");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            List<Field> current = List.of();
            for (var line : reader.readAllLines()) {
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    all.put(ImportKind.valueOf(line.substring(1, line.length() - 1)), current);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(field(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Field field(String line) {
        var name = line.substring(0, line.indexOf('=')).strip();
        var headers = line.substring(line.indexOf('=') + 1).split("\\|");
        var required = name.endsWith("*");
        return new Field(
                required ? name.substring(0, name.length() - 1) : name,
                required,
                words(headers[0]),
                headers.length > 1 ? words(headers[1]) : List.of());
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
