package org.xieshou.imports;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A column of the sheet: where it is, what it is called, and which field it fills, if any. */
public record ImportColumn(
        @Min(0) @NotNull @Schema(description = "Place in the sheet, counted from 0")
        int index,

        @NotNull @Size(max = 4000) String header,

        @Size(max = 50) @Schema(description = "The field it fills; absent when the column is not taken in")
        String field) {}
