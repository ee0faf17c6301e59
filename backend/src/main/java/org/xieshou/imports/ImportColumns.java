package org.xieshou.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the columns of a sheet mean; columns left out keep their meaning. */
public record ImportColumns(@NotNull @Size(max = 100) List<@Valid @NotNull ImportColumn> columns) {}
