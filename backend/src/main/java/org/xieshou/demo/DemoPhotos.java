package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.NewAttachment;
import org.xieshou.visit.Visit;
import org.xieshou.visit.VisitAttachments;

/** Pictures beside some of the latest visits. */
@ApplicationScoped
class DemoPhotos {

    /** Motif by motif, as {@link Sketch} draws them. */
    private static final List<String> CAPTIONS = List.of("课堂板书", "校园一角", "新到的图书上架", "两次检测对比");

    private static final int MOST = 12;

    private final Acting acting;
    private final DemoFiles files;
    private final VisitAttachments attachments;

    DemoPhotos(Acting acting, DemoFiles files, VisitAttachments attachments) {
        this.acting = acting;
        this.files = files;
        this.attachments = attachments;
    }

    /** Adds a picture to a visit while there are not enough. */
    void add(World world, Visit visit, Instant taken) {
        var number = world.photos++;
        if (number >= MOST) {
            return;
        }
        var caption = CAPTIONS.get(number % CAPTIONS.size());
        var file = files.send(caption + ".jpg", new Sketch(world.dice).jpeg(number));
        acting.enter(attachments.in(visit), Uuid7.next(), new NewAttachment(file, caption, taken));
    }
}
