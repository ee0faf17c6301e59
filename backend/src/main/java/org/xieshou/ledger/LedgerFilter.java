package org.xieshou.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which ledger a request asks for. */
public class LedgerFilter {

    @RestQuery
    @NotNull
    @Parameter(required = true, example = "COMMUNITY", description = "Whose ledger")
    public LedgerSubject subject;

    @RestQuery
    @NotNull
    @Parameter(
            required = true,
            example = "0193e0c2-5b11-7f02-8a60-51d2a9c0b3e7",
            description = "The community, school, pairing or person")
    public UUID id;

    @RestQuery
    @Parameter(description = "Records that end on this day or later")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "Records that begin on this day or earlier")
    public LocalDate to;

    @RestQuery
    @Parameter(description = "Records of this kind alone")
    public VisitKind kind;

    LedgerQuery query() {
        return new LedgerQuery(subject, id, from, to, kind);
    }
}
