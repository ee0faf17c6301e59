package org.xieshou.contract;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xieshou.security.Role;

/**
 * The table of expected rights, {@code src/test/resources/rights/<feature>.csv}: an operation a line, a role a column.
 * {@code yes}: allowed; {@code no}: 403; {@code hidden}: 404; {@code login}: 401. The column {@code foreign} says what
 * happens to the same role of another district: {@code hidden}, {@code empty} (a list without items), or {@code own}
 * (it works, on his own district).
 */
record RightsTable(Map<Role, String> cells, String nobody, String foreign) {

    private static final Path FOLDER = Path.of("src/test/resources/rights");

    static Map<String, RightsTable> read() {
        var table = new LinkedHashMap<String, RightsTable>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                var lines = Files.readAllLines(file);
                var head = cells(lines.getFirst());
                lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                    var cells = cells(line);
                    table.put(cells.getFirst(), row(head, cells));
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static RightsTable row(List<String> head, List<String> cells) {
        var rights = new LinkedHashMap<Role, String>();
        for (var role : Role.values()) {
            rights.put(role, cells.get(head.indexOf(role.name())));
        }
        return new RightsTable(rights, cells.get(head.indexOf("nobody")), cells.get(head.indexOf("foreign")));
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(Arrays.stream(line.split(",")).map(String::strip).toList());
    }

    String of(Role role) {
        return cells.get(role);
    }

    /** What an answer means for rights: a refusal for any other reason comes after the rights were granted. */
    static String outcome(Response answer) {
        return switch (answer.statusCode()) {
            case 401, 429 -> "login"; // a log-in that is slowed down is no log-in either
            case 403 -> "no";
            case 404, 410 -> "hidden";
            case 405, 406, 415, 500 -> "broken";
            default -> "yes";
        };
    }

    static boolean empty(Response answer) {
        List<?> items = answer.jsonPath().getList("items");
        return items != null && items.isEmpty();
    }
}
