package org.xieshou.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.scheme.Scheme.SchemeState;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The schemes of the district: everybody reads what is published, coordinators also their drafts. */
@ApplicationScoped
public class Schemes extends DistrictRecords<Scheme> implements Written<Scheme, NewScheme> {

    private static final Listing.Source<SchemeRow> ROWS = new Listing.Source<>(
            SchemeRow.class,
            "it.id, it.version, it.name, it.year, it.edition, it.replacesId, it.periodFrom, it.periodTo, it.state,"
                    + " it.publishedAt",
            "Scheme it",
            "it.id",
            Sorts.usually("-year")
                    .by("year", "it.year", Integer.class)
                    .by("name", "it.name", String.class)
                    .by("periodFrom", "it.periodFrom", LocalDate.class));

    private final CurrentUser user;
    private final Listing listing;

    Schemes(CurrentUser user, Listing listing) {
        super(Scheme.class, "scheme");
        this.user = user;
        this.listing = listing;
    }

    @Override
    protected Where scope() {
        return user.wholeDistrict()
                ? Where.all()
                : Where.all().and("it.state = :published", "published", SchemeState.PUBLISHED);
    }

    Page<SchemeRow> page(SchemeState state, Integer year, PageRequest request) {
        var where = scope().and("it.state = :state", "state", state).and("it.year = :year", "year", year);
        return listing.page(ROWS, where, request);
    }

    @Override
    public Scheme create(UUID id, NewScheme draft) {
        var scheme = new Scheme();
        scheme.id = id;
        write(draft, scheme);
        database.persist(scheme);
        return scheme;
    }

    @Override
    public NewScheme draftOf(Scheme scheme) {
        return NewScheme.of(scheme);
    }

    @Override
    public void change(Scheme scheme, NewScheme draft) {
        scheme.requireDraft();
        write(draft, scheme);
    }

    private void write(NewScheme draft, Scheme scheme) {
        draft.applyTo(scheme);
        scheme.edition = draft.replacesId() == null ? 1 : replaced(draft.replacesId()).edition + 1;
    }

    private Scheme replaced(UUID id) {
        return find(id).filter(scheme -> scheme.state == SchemeState.PUBLISHED)
                .orElseThrow(() -> Problem.invalid("/replacesId", "scheme.replaces-unknown"));
    }

    /** The scheme an evaluation is pinned to, for whoever sees that evaluation. */
    public Scheme of(UUID id) {
        return database.createQuery("select it from Scheme it where it.id = :id", Scheme.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The scheme by which something is to be evaluated: a published one. */
    public Scheme published(UUID id) {
        return find(id).filter(scheme -> scheme.state == SchemeState.PUBLISHED)
                .orElseThrow(() -> Problem.invalid("/schemeId", "scheme.not-published"));
    }
}
