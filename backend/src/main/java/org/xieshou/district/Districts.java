package org.xieshou.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The districts the caller may see: the operator all, an officer those of his regions. */
@ApplicationScoped
public class Districts implements Written<District, NewDistrict> {

    private static final Sorts SORTS =
            Sorts.usually("code").by("code", "it.code", String.class).by("name", "it.name", String.class);
    private static final Listing.Source<DistrictRow> ROWS = new Listing.Source<>(
            DistrictRow.class,
            "it.id, it.version, it.code, it.name, coalesce(province.name, ''), coalesce(city.name, '')",
            "District it left join Region province on province.code = substring(it.code, 1, 2) || '0000'"
                    + " left join Region city on city.code = substring(it.code, 1, 4) || '00'",
            "it.id",
            SORTS);

    private static final String NAME_REGION = """
            insert into region (code, name, parent_code, level) values (:code, :name, :parent, :level)
            on conflict (code) do update set name = excluded.name""";

    private final EntityManager database;
    private final CurrentUser user;
    private final Listing listing;
    private final FirstCoordinators coordinators;

    Districts(EntityManager database, CurrentUser user, Listing listing, FirstCoordinators coordinators) {
        this.database = database;
        this.user = user;
        this.listing = listing;
        this.coordinators = coordinators;
    }

    @Override
    public String kind() {
        return "district";
    }

    Page<DistrictRow> list(String q, PageRequest page) {
        return listing.page(ROWS, scope().contains(q, "it.name", "it.code", "city.name", "province.name"), page);
    }

    @Override
    public Optional<District> find(UUID id) {
        var where = scope().and("it.id = :id", "id", id);
        return where.bind(database.createQuery("select it from District it where " + where.hql(), District.class))
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean taken(UUID id) {
        return database.find(District.class, id) != null;
    }

    @Override
    public District create(UUID id, NewDistrict draft) {
        var district = new District();
        district.id = id;
        write(district, draft);
        database.persist(district);
        database.flush();
        district.firstCoordinatorId = coordinators.make(id, draft.firstCoordinator()).id;
        return district;
    }

    @Override
    public void change(District district, NewDistrict draft) {
        write(district, draft);
        district.firstCoordinatorId = coordinators.rename(district, draft.firstCoordinator());
    }

    @Override
    public NewDistrict draftOf(District district) {
        return new NewDistrict(
                district.code,
                district.name,
                nameOf(Region.provinceOf(district.code)),
                nameOf(Region.cityOf(district.code)),
                coordinators.find(district.firstCoordinatorId));
    }

    private Where scope() {
        return user.has(Role.PLATFORM_OPERATOR) ? Where.all() : inRegions();
    }

    private Where inRegions() {
        var regions = user.regions();
        if (regions.isEmpty()) {
            return Where.none();
        }
        var inside = new StringBuilder();
        for (var region : regions) {
            inside.append(inside.isEmpty() ? "" : " or ")
                    .append("it.code like '")
                    .append(Region.prefixOf(region))
                    .append("%'");
        }
        return Where.of(inside.toString());
    }

    private void write(District district, NewDistrict draft) {
        if (district.code != null && !district.code.equals(draft.code())) {
            throw Problem.conflict("district.code-fixed");
        }
        if (district.code == null && codeTaken(draft.code())) {
            throw Problem.invalid("/code", "district.code-taken");
        }
        var province = Region.provinceOf(draft.code());
        var city = Region.cityOf(draft.code());
        name(province, draft.provinceName(), null, Region.RegionLevel.PROVINCE);
        name(city, draft.cityName(), province, Region.RegionLevel.CITY);
        name(draft.code(), draft.name(), city, Region.RegionLevel.DISTRICT);
        district.code = draft.code();
        district.name = draft.name();
    }

    private boolean codeTaken(String code) {
        return database.createQuery("select count(it) from District it where it.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    private String nameOf(String code) {
        var name = database.createQuery("select name from Region where code = :code", String.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
        return name == null ? "" : name;
    }

    private void name(String code, String name, String parent, Region.RegionLevel level) {
        database.createNativeQuery(NAME_REGION)
                .setParameter("code", code)
                .setParameter("name", name)
                .setParameter("parent", parent)
                .setParameter("level", level.name())
                .executeUpdate();
    }
}
