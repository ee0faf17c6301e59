package org.xieshou.audit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries of the audit log a list shows; every condition may be left out. */
public class AuditFilter {

    @RestQuery
    @Parameter(description = "Entries of this day or later")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "Entries of this day or earlier")
    public LocalDate to;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Words of what was done, in the caller's language, such as 导入")
    public String q;

    @RestQuery
    @Parameter(description = "The id of the operation in this contract")
    public String operation;

    @RestQuery
    @Parameter(description = "The account that did it")
    public UUID actorId;

    @RestQuery
    @Parameter(description = "The record it was done to")
    public UUID objectId;

    @RestQuery
    @Parameter(description = "Only what was refused, or only what was done")
    public Boolean refused;
}
