package org.xieshou.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The operations for which a rule of the contract does not hold, and why: {@code contract-exceptions.csv}. */
final class Exceptions {

    private static final Path TABLE = Path.of("src/test/resources/contract-exceptions.csv");

    private Exceptions() {}

    static List<String> from(String rule) {
        try {
            return Files.readAllLines(TABLE).stream()
                    .map(line -> line.split(",", 3))
                    .filter(cells -> cells[1].equals(rule) && !cells[2].isBlank())
                    .map(cells -> cells[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
