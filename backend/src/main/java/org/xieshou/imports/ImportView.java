package org.xieshou.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.imports.Import.ImportState;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Versioned;

/** A sheet on its way in. */
public record ImportView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull ImportKind kind,
        @NotNull String fileName,
        @NotNull String sheetName,
        @NotNull ImportState state,

        @NotNull @Schema(description = "The row of the header; 0 when none was recognised")
        int headerRow,

        @NotNull List<ImportColumn> columns,

        @NotNull @Schema(description = "The fields a column of this kind of sheet may fill")
        List<ImportField> fields,

        @NotNull ImportCounts counts,
        @NotNull int rowsDone,

        @Schema(description = "Why the work failed, in the caller's language")
        String failure,

        @NotNull Instant createdAt,
        Instant committedAt)
        implements Versioned {

    /** A field a column may fill. */
    public record ImportField(
            @NotNull String field,
            @NotNull String label,
            @NotNull boolean required) {}

    /** How many rows are in each state; {@code warning} counts rows of any state that deserve a look. */
    public record ImportCounts(
            @NotNull int total,
            @NotNull @JsonProperty("new") int added,
            @NotNull int changed,
            @NotNull int unchanged,
            @NotNull int faulty,
            @NotNull int foreign,
            @NotNull int warning) {}

    static ImportView of(Import sheet, Instant now, CallerTexts texts) {
        var failure = sheet.failureAt(now);
        return new ImportView(
                sheet.id,
                sheet.version,
                sheet.kind,
                sheet.fileName,
                sheet.sheetName,
                sheet.stateAt(now),
                sheet.headerRow,
                sheet.columns,
                Fields.of(sheet.kind).stream()
                        .map(field -> new ImportField(field.name(), field.label(), field.required()))
                        .toList(),
                countsOf(sheet),
                sheet.rowsDone,
                failure == null ? null : texts.text(failure),
                sheet.createdAt,
                sheet.committedAt);
    }

    private static ImportCounts countsOf(Import sheet) {
        return new ImportCounts(
                sheet.rowsTotal,
                sheet.rowsNew,
                sheet.rowsChanged,
                sheet.rowsUnchanged,
                sheet.rowsFaulty,
                sheet.rowsForeign,
                sheet.rowsWarned);
    }
}
