package org.xieshou.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lists of invented words and numbers beside the code: a record a line, its fields between bars. */
final class Lines {

    private Lines() {}

    static List<List<String>> of(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Lines::fields)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the line that begins with a key. */
    static List<String> words(String name, String key) {
        return of(name).stream()
                .filter(line -> line.getFirst().equals(key))
                .flatMap(line -> Arrays.stream(line.get(1).split(" ")))
                .toList();
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
