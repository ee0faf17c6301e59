package org.xieshou.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xieshou.imports.RowFindings.Change;
import org.xieshou.imports.RowFindings.Finding;
import org.xieshou.shared.Problem;
import org.xieshou.wording.DaySpan;
import org.xieshou.wording.NameList;
import org.xieshou.wording.NameRegister;
import org.xieshou.wording.Reading;
import org.xieshou.wording.Reading.Refused;
import org.xieshou.wording.Reading.Suggestion;
import org.xieshou.wording.Writing;

/** A row while it is being understood; it gathers everything that is to be said about it. */
final class RowReading {

    private static final Pattern AND = Pattern.compile("[和与及]");

    final int number;

    private final Map<String, String> values;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> understood = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    RowReading(ImportKind kind, List<ImportColumn> columns, ImportRow row) {
        this.number = row.rowNumber;
        this.values = row.values(columns);
        Fields.of(kind).forEach(field -> headers.put(field.name(), field.label()));
        columns.stream()
                .filter(column -> column.field() != null && !column.header().isEmpty())
                .forEach(column -> headers.put(column.field(), column.header()));
    }

    /** What the row says in a field, "" when nothing. */
    String text(String field) {
        return Writing.tidy(values.getOrDefault(field, ""));
    }

    boolean tells(String field) {
        return !text(field).isEmpty();
    }

    /** The text of a field, or null when there is none. */
    String textOrNull(String field) {
        return tells(field) ? text(field) : null;
    }

    /** The value of a field, empty when it tells nothing or is refused. */
    <T> Optional<T> read(String field, Function<String, Reading<T>> reader) {
        if (!tells(field)) {
            return Optional.empty();
        }
        var reading = reader.apply(text(field));
        reading.refusal().ifPresent(refused -> refuse(field, text(field), refused));
        return reading.value();
    }

    /** The value of a field that must tell one. */
    <T> Optional<T> require(String field, Function<String, Reading<T>> reader) {
        if (!tells(field)) {
            problem(field, "value-missing");
        }
        return read(field, reader);
    }

    /** Several names in one cell, each looked up; an unknown one is refused by itself. */
    <T> Set<T> names(String field, NameRegister<T> register) {
        var found = new LinkedHashSet<T>();
        var names = NameList.split(text(field));
        if (names.isEmpty()) {
            problem(field, "value-missing");
        }
        for (var name : names) {
            switch (register.find(name)) {
                case Reading.Understood<T>(T meaning) -> found.add(meaning);
                case Refused<T> refused -> found.addAll(joined(field, name, refused, register));
            }
        }
        return found;
    }

    /** "甲校和乙校" are two schools when both are known; else the name is refused as it stands. */
    private <T> List<T> joined(String field, String name, Refused<T> refused, NameRegister<T> register) {
        for (var and : AND.matcher(name).results().toList()) {
            var first = register.find(name.substring(0, and.start())).value();
            var second = register.find(name.substring(and.end())).value();
            if (first.isPresent() && second.isPresent()) {
                return List.of(first.get(), second.get());
            }
        }
        var inCell = refused.suggestions().stream()
                .map(meant -> new Suggestion(text(field).replace(name, meant.value()), meant.label()))
                .toList();
        refuse(field, name, new Refused<>(refused.code(), refused.arguments(), inCell));
        return List.of();
    }

    private void refuse(String field, String value, Refused<?> refused) {
        problems.add(finding(field, value, refused.code(), refused.suggestions(), null, refused.arguments()));
    }

    /** The domain refuses what the row wants. */
    void refuse(Problem refusal) {
        if (refusal.errors.isEmpty()) {
            problems.add(new Finding(null, null, null, refusal.code, texts(refusal.arguments), List.of(), null));
        }
        for (var error : refusal.errors) {
            problems.add(new Finding(null, null, null, error.code(), texts(error.arguments()), List.of(), null));
        }
    }

    void problem(String field, String code, Object... arguments) {
        problems.add(finding(field, text(field), code, List.of(), null, List.of(arguments)));
    }

    /** The row says what another row of the sheet has said before. */
    void twin(int row, String headline) {
        problems.add(finding(headline, text(headline), "twin", List.of(), row, List.of(row)));
    }

    void warn(String field, String code, Object... arguments) {
        warnings.add(finding(field, text(field), code, List.of(), null, List.of(arguments)));
    }

    void understood(String field, String meaning) {
        understood.put(field, meaning);
    }

    /** How a date was understood, where it is not written as that day. */
    void understood(String field, DaySpan days, Function<DaySpan, Object> meant) {
        if (days != null && !meant.apply(days).toString().equals(text(field))) {
            understood(field, meant.apply(days).toString());
        }
    }

    /** Notes a field whose known value differs. */
    void change(String field, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            changes.add(new Change(field, Objects.toString(old, ""), Objects.toString(now, "")));
        }
    }

    boolean isFaulty() {
        return !problems.isEmpty();
    }

    boolean isChanged() {
        return !changes.isEmpty();
    }

    boolean isWarned() {
        return !warnings.isEmpty();
    }

    RowFindings findings() {
        return new RowFindings(values, understood, changes, problems, warnings);
    }

    private Finding finding(
            String field,
            String value,
            String code,
            List<Suggestion> suggestions,
            Integer twin,
            List<Object> arguments) {
        return new Finding(field, headers.get(field), value, "import." + code, texts(arguments), suggestions, twin);
    }

    private static List<String> texts(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toList();
    }
}
