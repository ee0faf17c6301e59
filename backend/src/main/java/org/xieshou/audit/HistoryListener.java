package org.xieshou.audit;

import io.quarkus.arc.Arc;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.AbstractEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.xieshou.audit.HistoryEntry.Change;
import org.xieshou.audit.HistoryEntry.FieldChange;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Clocks;
import org.xieshou.shared.OfDistrict;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/**
 * Writes the history of every record of a district that is marked {@link Remembered}, in the transaction of the change
 * itself. Versions, and what is marked {@link Untold}, stay out.
 */
public class HistoryListener
        implements Integrator, PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;
    private static final Set<String> UNTOLD = Set.of("version", "districtId");

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var listeners = factory.getEventListenerRegistry();
        listeners.getEventListenerGroup(EventType.POST_INSERT).appendListener(this);
        listeners.getEventListenerGroup(EventType.POST_UPDATE).appendListener(this);
        listeners.getEventListenerGroup(EventType.POST_DELETE).appendListener(this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        remember(event, event.getEntity(), Change.CREATED, event.getPersister(), null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        remember(event, event.getEntity(), Change.CHANGED, event.getPersister(), event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        remember(event, event.getEntity(), Change.DELETED, event.getPersister(), event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private static void remember(
            AbstractEvent event,
            Object entity,
            Change change,
            EntityPersister persister,
            Object[] before,
            Object[] after) {
        if (!(entity instanceof OfDistrict changed)
                || changed.recordDistrict() == null
                || !entity.getClass().isAnnotationPresent(Remembered.class)) {
            return;
        }
        var fields = fields(entity.getClass(), persister.getPropertyNames(), before, after);
        if (fields.isEmpty() && change == Change.CHANGED && !newVersion(persister, before, after)) {
            return;
        }
        HistoryLines.ofTransaction(event.getSession())
                .add(new HistoryLine(
                        changed,
                        RecordPath.of(changed, persister),
                        change,
                        fields,
                        Arc.container().instance(CurrentUser.class).get().actor(),
                        Clocks.now()));
    }

    /** What changed may be nobody's business, a secret for instance; that the record changed is told all the same. */
    private static boolean newVersion(EntityPersister persister, Object[] before, Object[] after) {
        var version = persister.getVersionProperty();
        return before != null && !Objects.equals(before[version], after[version]);
    }

    private static TreeMap<String, FieldChange> fields(Class<?> type, String[] names, Object[] before, Object[] after) {
        var fields = new TreeMap<String, FieldChange>();
        for (var i = 0; i < names.length; i++) {
            var old = before == null ? null : ToldValue.of(before[i]);
            var now = after == null ? null : ToldValue.of(after[i]);
            if (!Objects.equals(old, now) && told(type, names[i])) {
                fields.put(names[i], new FieldChange(old, now));
            }
        }
        return fields;
    }

    private static boolean told(Class<?> type, String name) {
        try {
            return !UNTOLD.contains(name) && !type.getDeclaredField(name).isAnnotationPresent(Untold.class);
        } catch (NoSuchFieldException inherited) {
            return true;
        }
    }
}
