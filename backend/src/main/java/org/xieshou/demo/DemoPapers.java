package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.xieshou.community.CommunityDocument.DocumentKind;
import org.xieshou.community.CommunityDocuments;
import org.xieshou.community.NewDocument;
import org.xieshou.shared.Uuid7;

/** Charter, signed agreement and plan of every community that takes itself seriously. */
@ApplicationScoped
class DemoPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Acting acting;
    private final DemoFiles files;
    private final CommunityDocuments documents;

    DemoPapers(Acting acting, DemoFiles files, CommunityDocuments documents) {
        this.acting = acting;
        this.files = files;
        this.documents = documents;
    }

    void make(World world) {
        for (var pulse : world.pulses) {
            lay(
                    world,
                    pulse.bond(),
                    DocumentKind.AGREEMENT,
                    pulse.bond().start().plusDays(6));
            if (!pulse.onPaper()) {
                lay(world, pulse.bond(), DocumentKind.CHARTER, null);
                lay(world, pulse.bond(), DocumentKind.PLAN, null);
            }
        }
        var proposed = world.communities.get("small");
        lay(world, proposed, DocumentKind.CHARTER, null);
    }

    private void lay(World world, World.Bond bond, DocumentKind kind, LocalDate signed) {
        var paragraphs = Lines.of("papers").stream()
                .filter(line -> line.getFirst().equals(kind.name()))
                .map(line -> filled(line.getLast(), bond))
                .toList();
        var title = paragraphs.getFirst().substring(2);
        var lead = world.actor(world.contact(bond.core()));
        var day = world.within(signed == null ? bond.start().plusDays(9) : signed);
        acting.as(lead, world.moment(day, 11, 20), () -> {
            var file = files.send(title + ".docx", new Paper(paragraphs).docx());
            var draft = new NewDocument(kind, title, file, signed);
            acting.enter(documents.in(bond.id()), Uuid7.next(), draft);
        });
        acting.forget();
    }

    private static String filled(String text, World.Bond bond) {
        return text.replace("{name}", bond.name())
                .replace("{core}", bond.core().name())
                .replace("{schools}", names(bond.schools()))
                .replace("{start}", DAY.format(bond.start()))
                .replace("{end}", DAY.format(bond.end()));
    }

    private static String names(List<Site> schools) {
        return schools.stream().map(Site::name).collect(Collectors.joining("、"));
    }
}
