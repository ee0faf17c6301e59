package org.xieshou.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.imports.RowFindings.Finding;
import org.xieshou.shared.CallerTexts;

/** A row of a sheet with all that was found out about it. */
public record ImportRowView(
        @NotNull @Schema(description = "The number the sheet itself shows for the row")
        int rowNumber,

        @NotNull RowState state,

        @NotNull @Schema(description = "What the row says, by field, corrections applied")
        Map<String, String> values,

        @NotNull @Schema(description = "How a value was understood where it does not speak for itself, by field")
        Map<String, String> understood,

        @NotNull List<RowChange> changes,
        @NotNull List<RowProblem> problems,
        @NotNull List<RowProblem> warnings) {

    /** A field that is known otherwise; empty text where there was or is nothing. */
    public record RowChange(
            @NotNull String field,
            @NotNull String old,
            @NotNull @JsonProperty("new") String now) {}

    /** What could be written instead: the whole cell's text, and how to show it. */
    public record RowSuggestion(
            @NotNull String value, @NotNull String label) {}

    /** What is wrong or remarkable: field and column, the value found, why, and what may be meant. */
    public record RowProblem(
            String field,
            String column,
            String value,
            @NotNull String code,
            @NotNull String detail,
            @NotNull List<RowSuggestion> suggestions,

            @Schema(description = "The earlier row that says the same")
            Integer twinRow) {}

    static ImportRowView of(ImportRow row, CallerTexts texts) {
        return new ImportRowView(
                row.rowNumber,
                row.state,
                row.findings.values(),
                row.findings.understood(),
                row.findings.changes().stream()
                        .map(change -> new RowChange(change.field(), change.old(), change.now()))
                        .toList(),
                row.findings.problems().stream()
                        .map(finding -> problem(finding, texts))
                        .toList(),
                row.findings.warnings().stream()
                        .map(finding -> problem(finding, texts))
                        .toList());
    }

    private static RowProblem problem(Finding finding, CallerTexts texts) {
        return new RowProblem(
                finding.field(),
                finding.column(),
                finding.value(),
                finding.code(),
                texts.text(finding.code(), finding.arguments().toArray()),
                finding.suggestions().stream()
                        .map(meant -> new RowSuggestion(meant.value(), meant.label()))
                        .toList(),
                finding.twinRow());
    }
}
