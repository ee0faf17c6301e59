package org.xieshou.school;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which schools of a list are wanted. */
public class SchoolFilter {

    @RestQuery
    @Parameter(description = "Part of the name, its pinyin initials, or the code", example = "syxx")
    public String q;

    @RestQuery
    public Stage stage;

    @RestQuery
    public AreaClass areaClass;

    @RestQuery
    public School.SchoolStatus status;

    @RestQuery
    @Parameter(description = "Only the schools of this community")
    public UUID community;
}
