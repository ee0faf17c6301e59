package org.xieshou.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.xieshou.district.Figure;
import org.xieshou.district.FigureSource;
import org.xieshou.security.CommunityScope;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The schools of the caller's district that the caller may see. */
@ApplicationScoped
public class Schools extends DistrictRecords<School> implements Written<School, NewSchool>, FigureSource {

    private static final String LATEST_PROFILE = " left join SchoolProfile p on p.schoolId = it.id and p.schoolYear ="
            + " (select max(q.schoolYear) from SchoolProfile q where q.schoolId = it.id)";
    private static final Sorts SORTS = Sorts.usually("name")
            .by("name", "it.name", String.class)
            .by("code", "it.code", String.class)
            .by("stage", "it.stage", Stage.class)
            .by("areaClass", "it.areaClass", AreaClass.class);
    private static final Listing.Source<SchoolRow> ROWS = new Listing.Source<>(
            SchoolRow.class,
            "it.id, it.version, it.code, it.name, it.shortName, it.stage, it.areaClass, it.status, p.pupils",
            "School it" + LATEST_PROFILE,
            "it.id",
            SORTS);
    private static final Listing.Source<SchoolSheet.Line> LINES = new Listing.Source<>(
            SchoolSheet.Line.class, "it.id, it.name, it.code, it, p", "School it" + LATEST_PROFILE, "it.id", SORTS);

    private final CurrentUser user;
    private final CommunityScope communities;
    private final CommunitySchools members;
    private final Listing listing;

    Schools(CurrentUser user, CommunityScope communities, CommunitySchools members, Listing listing) {
        super(School.class, "school");
        this.user = user;
        this.communities = communities;
        this.members = members;
        this.listing = listing;
        ConstraintNames.mean("school_code_once", "/code", "school.code-taken");
    }

    @Override
    protected Where scope() {
        return user.wholeDistrict()
                ? Where.all()
                : Where.of("it.id in :visible").with("visible", communities.schools());
    }

    Page<SchoolRow> list(SchoolFilter filter, PageRequest page) {
        return listing.page(ROWS, where(filter), page);
    }

    /** The same list with all that a sheet tells of a school. */
    Page<SchoolSheet.Line> lines(SchoolFilter filter, PageRequest page) {
        return listing.page(LINES, where(filter), page);
    }

    private Where where(SchoolFilter filter) {
        var where = scope().contains(filter.q, "it.name", "it.shortName", "it.code", "it.initials")
                .and("it.stage = :stage", "stage", filter.stage)
                .and("it.areaClass = :areaClass", "areaClass", filter.areaClass)
                .and("it.status = :status", "status", filter.status);
        return filter.community == null
                ? where
                : where.and("it.id in :members", "members", members.of(filter.community));
    }

    @Override
    public School create(UUID id, NewSchool draft) {
        var school = new School();
        school.id = id;
        draft.applyTo(school);
        database.persist(school);
        return school;
    }

    @Override
    public NewSchool draftOf(School school) {
        return NewSchool.of(school);
    }

    @Override
    public void change(School school, NewSchool draft) {
        draft.applyTo(school);
    }

    /** Deletes a school nobody refers to; one with a history is closed instead. */
    void remove(School school) {
        try {
            if (holdsRoles(school.id)) {
                throw Problem.conflict("school.in-use", school.name);
            }
            database.createQuery("from SchoolProfile where schoolId = :id", SchoolProfile.class)
                    .setParameter("id", school.id)
                    .getResultList()
                    .forEach(database::remove);
            database.remove(school);
            database.flush();
        } catch (ConstraintViolationException used) {
            throw Problem.conflict("school.in-use", school.name);
        }
    }

    private boolean holdsRoles(UUID schoolId) {
        return (boolean) database.createNativeQuery("""
                        select exists (select 1 from role_grant g join account a on a.id = g.account_id
                                       where a.district_id = :district and g.school_id = :school)""")
                .setParameter("district", user.districtId())
                .setParameter("school", schoolId)
                .getSingleResult();
    }

    @Override
    public Map<Figure, Long> count(UUID districtId) {
        var open = database.createNativeQuery(
                        "select count(*) from school where district_id = :district and status = 'OPEN'", Long.class)
                .setParameter("district", districtId)
                .getSingleResult();
        return Map.of(Figure.SCHOOLS, (Long) open);
    }
}
