package org.xieshou.people;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Who of a list of staff is wanted. */
public class StaffFilter {

    @RestQuery
    @Parameter(description = "Part of the name, its pinyin initials, or the staff number", example = "wl")
    public String q;

    @RestQuery
    @Parameter(description = "Only who works in this school today")
    public UUID school;

    @RestQuery
    public Staff.Title title;

    @RestQuery
    public Staff.Backbone backbone;
}
