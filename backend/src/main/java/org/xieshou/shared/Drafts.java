package org.xieshou.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Creation, replacement, partial change and deletion, the same for every resource: sending a request again changes
 * nothing, a stale writer is told so, a deleted id stays gone.
 */
@ApplicationScoped
public class Drafts {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Validator validator;
    private final Tombstones tombstones;

    Drafts(EntityManager database, ObjectMapper json, Validator validator, Tombstones tombstones) {
        this.database = database;
        // what has no value stands in the tree all the same: a patch that takes it away changes nothing
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
        this.validator = validator;
        this.tombstones = tombstones;
    }

    /** {@code PUT}: makes an unknown id (201), repeats a known one (200), or replaces it when {@code If-Match} fits. */
    public <E extends Identified, D, V> RestResponse<V> put(
            Written<E, D> kind, UUID id, String ifMatch, D draft, Function<E, V> view) {
        Uuid7.require(id);
        lock(id);
        var known = kind.find(id);
        if (known.isEmpty()) {
            refuseUnlessFree(kind, id, ifMatch);
            var made = kind.create(id, draft);
            database.flush();
            return RestResponse.status(RestResponse.Status.CREATED, view.apply(made));
        }
        if (!kind.draftOf(known.get()).equals(draft)) {
            if (ifMatch == null) {
                throw Problem.conflict(kind.kind() + ".id-taken", id);
            }
            change(kind, known.get(), ifMatch, draft);
        }
        return RestResponse.ok(view.apply(known.get()));
    }

    /**
     * {@code PATCH} with a merge patch (RFC 7396); needs {@code If-Match}. One that changes nothing is answered whatever
     * the version: the answer to the first may have been lost (RFC 9110, 13.1.1).
     */
    public <E extends Identified, D, V> V patch(
            Written<E, D> kind, UUID id, String ifMatch, JsonNode patch, Function<E, V> view) {
        var entity = get(kind, id);
        requireSent(ifMatch);
        var before = kind.draftOf(entity);
        var merged = merged(before, patch);
        if (!merged.equals(json.valueToTree(before))) {
            requireMatch(ifMatch, entity.version);
            var after = valid(merged, before);
            if (!before.equals(after)) {
                change(kind, entity, ifMatch, after);
            }
        }
        return view.apply(entity);
    }

    /**
     * {@code DELETE}; needs {@code If-Match}; deleting again is no error. {@code remove} refuses, and may remove the record
     * itself together with what goes with it.
     */
    public <E extends Identified> void delete(Written<E, ?> kind, UUID id, String ifMatch, Consumer<E> remove) {
        if (tombstones.has(kind.kind(), id)) {
            return;
        }
        var entity = kind.find(id).orElseThrow(() -> Problem.notFound(kind.kind(), id));
        requireMatch(ifMatch, entity.version);
        remove.accept(entity);
        if (database.contains(entity)) {
            database.remove(entity);
        }
        tombstones.bury(kind.kind(), id);
    }

    /** The record, or 410 when it was deleted, or 404. */
    public <E extends Identified> E get(Written<E, ?> kind, UUID id) {
        return kind.find(id).orElseThrow(() -> gone(kind.kind(), id));
    }

    private Problem gone(String kind, UUID id) {
        return tombstones.has(kind, id) ? Problem.of(410, kind + ".deleted", id) : Problem.notFound(kind, id);
    }

    private <E extends Identified, D> void change(Written<E, D> kind, E entity, String ifMatch, D draft) {
        requireMatch(ifMatch, entity.version);
        kind.change(entity, draft);
        database.flush();
    }

    private void refuseUnlessFree(Written<?, ?> kind, UUID id, String ifMatch) {
        if (tombstones.has(kind.kind(), id)) {
            throw Problem.of(410, kind.kind() + ".deleted", id);
        }
        if (kind.taken(id)) {
            throw Problem.conflict(kind.kind() + ".id-taken", id);
        }
        if (ifMatch != null) {
            throw Problem.of(412, "request.stale");
        }
    }

    /** Refuses a change without {@code If-Match} (428) or with another version than the present one (412). */
    public static void requireMatch(String ifMatch, int version) {
        requireSent(ifMatch);
        if (!EntityTags.match(ifMatch, version)) {
            throw Problem.of(412, "request.stale");
        }
    }

    private static void requireSent(String ifMatch) {
        if (ifMatch == null) {
            throw Problem.of(428, "request.if-match-missing");
        }
    }

    /** Two requests for one id come one after the other: the second one finds what the first one made. */
    private void lock(UUID id) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", id.getLeastSignificantBits())
                .getSingleResult();
    }

    private ObjectNode merged(Object before, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            throw Problem.of(400, "request.unreadable");
        }
        ObjectNode tree = json.valueToTree(before);
        merge(tree, changes);
        return tree;
    }

    /** What was merged as a draft of the same kind as the one before. */
    private <D> D valid(ObjectNode tree, D before) {
        try {
            @SuppressWarnings("unchecked") // the class of a D is a Class<D>
            var type = (Class<D>) before.getClass();
            var after = json.treeToValue(tree, type);
            var violations = validator.validate(after);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return after;
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    /** RFC 7396, section 2: null removes, objects merge, everything else replaces. */
    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            var value = change.getValue();
            if (value.isNull()) {
                target.putNull(change.getKey());
            } else if (value instanceof ObjectNode nested && target.get(change.getKey()) instanceof ObjectNode inner) {
                merge(inner, nested);
            } else {
                target.set(change.getKey(), value);
            }
        });
    }
}
