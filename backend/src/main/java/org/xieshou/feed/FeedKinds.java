package org.xieshou.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Remembered;

/** The kinds of records whose changes are told, and to whom. */
@ApplicationScoped
public class FeedKinds {

    private final Map<String, Remembered> kinds = new TreeMap<>();
    private final CurrentUser user;

    FeedKinds(EntityManagerFactory database, CurrentUser user) {
        this.user = user;
        database.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getJavaType().isAnnotationPresent(Remembered.class))
                .forEach(entity -> kinds.put(
                        entity.getJavaType().getSimpleName(),
                        entity.getJavaType().getAnnotation(Remembered.class)));
    }

    /** What a coordinator sees: everything. What an API client sees: what it may read of what is meant for systems. */
    Set<String> ofCaller() {
        if (user.has(Role.DISTRICT_COORDINATOR)) {
            return kinds.keySet();
        }
        var scopes = user.actor().clientScopes();
        return those(kind -> kind.forSystems() && scopes.contains(resource(kind) + ":read"));
    }

    /** What may be sent to other systems. */
    public Set<String> forSystems() {
        return those(Remembered::forSystems);
    }

    String resource(String kind) {
        return resource(kinds.get(kind));
    }

    private static String resource(Remembered kind) {
        return kind.value().replaceFirst("/.*", "");
    }

    private Set<String> those(Predicate<Remembered> wanted) {
        var names = new TreeSet<String>();
        kinds.forEach((name, kind) -> {
            if (wanted.test(kind)) {
                names.add(name);
            }
        });
        return names;
    }
}
