package org.xieshou.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.security.CommunityScope;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The yearly profiles of the schools the caller may see. */
@ApplicationScoped
public class SchoolProfiles extends DistrictRecords<SchoolProfile>
        implements Written<SchoolProfile, SchoolProfiles.Report> {

    /** A school's figures of a school year. */
    public record Report(UUID schoolId, int schoolYear, NewSchoolProfile figures) {}

    private final Schools schools;
    private final CommunityScope communities;
    private final CurrentUser user;

    SchoolProfiles(Schools schools, CommunityScope communities, CurrentUser user) {
        super(SchoolProfile.class, "school-profile");
        this.schools = schools;
        this.communities = communities;
        this.user = user;
        ConstraintNames.mean("school_profile_once", "/schoolYear", "school-profile.id-taken");
    }

    @Override
    protected Where scope() {
        return user.wholeDistrict()
                ? Where.all()
                : Where.of("it.schoolId in :visible").with("visible", communities.schools());
    }

    /** The profiles of a school, latest first. */
    List<SchoolProfile> of(UUID schoolId) {
        schools.get(schoolId);
        var where = scope().and("it.schoolId = :school", "school", schoolId);
        var hql = "select it from SchoolProfile it where " + where.hql() + " order by it.schoolYear desc";
        return where.bind(database.createQuery(hql, SchoolProfile.class)).getResultList();
    }

    /** The profile of a school year, if it was reported. */
    public Optional<SchoolProfile> of(UUID schoolId, int schoolYear) {
        return database.createQuery(
                        "from SchoolProfile where schoolId = :school and schoolYear = :year", SchoolProfile.class)
                .setParameter("school", schoolId)
                .setParameter("year", schoolYear)
                .getResultStream()
                .findFirst();
    }

    @Override
    public SchoolProfile create(UUID id, Report report) {
        schools.get(report.schoolId);
        user.requireSchool(report.schoolId);
        var profile = new SchoolProfile();
        profile.id = id;
        profile.schoolId = report.schoolId;
        profile.schoolYear = report.schoolYear;
        report.figures.applyTo(profile);
        database.persist(profile);
        return profile;
    }

    @Override
    public Report draftOf(SchoolProfile profile) {
        return new Report(profile.schoolId, profile.schoolYear, NewSchoolProfile.of(profile));
    }

    @Override
    public void change(SchoolProfile profile, Report report) {
        user.requireSchool(profile.schoolId);
        report.figures.applyTo(profile);
    }
}
