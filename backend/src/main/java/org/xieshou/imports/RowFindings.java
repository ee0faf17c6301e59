package org.xieshou.imports;

import java.util.List;
import java.util.Map;
import org.xieshou.wording.Reading.Suggestion;

/**
 * What was found out about a row.
 *
 * @param values what the row says, by field, corrections applied
 * @param understood how a value was understood where it does not speak for itself, by field
 */
record RowFindings(
        Map<String, String> values,
        Map<String, String> understood,
        List<Change> changes,
        List<Finding> problems,
        List<Finding> warnings) {

    static final RowFindings NONE = new RowFindings(Map.of(), Map.of(), List.of(), List.of(), List.of());

    /** A field that is known otherwise. */
    record Change(String field, String old, String now) {}

    /** Something wrong or remarkable: where, the value found, a code with what its sentence needs, and what may be meant. */
    record Finding(
            String field,
            String column,
            String value,
            String code,
            List<String> arguments,
            List<Suggestion> suggestions,
            Integer twinRow) {}
}
