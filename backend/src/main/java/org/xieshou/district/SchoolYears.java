package org.xieshou.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The school years of the caller's district; everybody in it may see them. */
@ApplicationScoped
public class SchoolYears extends DistrictRecords<SchoolYear> implements Written<SchoolYear, NewSchoolYear> {

    SchoolYears() {
        super(SchoolYear.class, "school-year");
        ConstraintNames.mean("school_year_once", "/schoolYear", "school-year.known");
    }

    /** The calendar of the district as far as its school years are entered. */
    public SchoolCalendar calendar() {
        return new SchoolCalendar(latestFirst());
    }

    List<SchoolYear> latestFirst() {
        return database.createQuery("from SchoolYear it order by it.schoolYear desc", SchoolYear.class)
                .getResultList();
    }

    @Override
    protected Where scope() {
        return Where.all();
    }

    @Override
    public SchoolYear create(UUID id, NewSchoolYear draft) {
        var year = new SchoolYear();
        year.id = id;
        draft.applyTo(year);
        database.persist(year);
        return year;
    }

    @Override
    public NewSchoolYear draftOf(SchoolYear year) {
        return NewSchoolYear.of(year);
    }

    @Override
    public void change(SchoolYear year, NewSchoolYear draft) {
        draft.applyTo(year);
    }
}
