package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.xieshou.scheme.NewScheme;
import org.xieshou.scheme.Scheme;
import org.xieshou.scheme.SchemeResource;
import org.xieshou.scheme.SchemeTemplateResource;
import org.xieshou.scheme.Schemes;
import org.xieshou.shared.Uuid7;

/** The scheme by which the last school year is evaluated, and a draft for the present one. */
@ApplicationScoped
class DemoSchemes {

    private final Acting acting;
    private final Schemes schemes;
    private final SchemeResource publication;
    private final SchemeTemplateResource templates;

    DemoSchemes(Acting acting, Schemes schemes, SchemeResource publication, SchemeTemplateResource templates) {
        this.acting = acting;
        this.schemes = schemes;
        this.publication = publication;
        this.templates = templates;
    }

    /** Makes both and returns the published one. */
    Scheme make(World world) {
        var end = lastSummer(world);
        var written = world.moment(world.within(end.minusDays(100)), 11, 0);
        var scheme = acting.as(world.coordinator, written, () -> {
            var made = acting.enter(schemes, Uuid7.next(), draft(end));
            publication.publish(made.id);
            return made;
        });
        acting.as(
                world.coordinator,
                world.moment(world.within(world.today.minusDays(9)), 16, 0),
                () -> acting.enter(schemes, Uuid7.next(), draft(end.plusYears(1))));
        return scheme;
    }

    /** The end of the school year that ended last. */
    private static LocalDate lastSummer(World world) {
        return LocalDate.of(DemoCalendar.schoolYear(world.today), 7, 10);
    }

    private NewScheme draft(LocalDate end) {
        var ready = templates.list().items().getFirst().scheme();
        return new NewScheme(
                "%d—%d 学年共同体捆绑考核方案".formatted(end.getYear() - 1, end.getYear()),
                end.getYear(),
                ready.places(),
                ready.evaluatorAggregate(),
                ready.memberAggregate(),
                LocalDate.of(end.getYear() - 1, 9, 1),
                end,
                null,
                ready.criteria(),
                ready.bands());
    }
}
