package org.xieshou.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Reads one page of a list as a projection, by keyset: the cursor holds the sort keys of the last row, so a page costs
 * the same however deep it lies and rows that come in between are neither skipped nor doubled.
 */
@ApplicationScoped
public class Listing {

    private final EntityManager database;
    private final KeptPlans plans;
    private final ObjectMapper json;

    Listing(EntityManager database, KeptPlans plans, ObjectMapper json) {
        this.database = database;
        this.plans = plans;
        this.json = json;
    }

    /**
     * What is listed.
     *
     * @param select the columns in the order of the row record's components, without the word "select"
     * @param from the entity with its alias and joins, without the word "from"
     * @param id the expression of the id, always the last sort key; the row record must have a component {@code id}
     */
    public record Source<R>(Class<R> row, String select, String from, String id, Sorts sorts) {}

    public <R> Page<R> page(Source<R> source, Where where, PageRequest request) {
        var keys = new ArrayList<>(source.sorts.keys(request.sort));
        keys.add(new Sorts.Key("id", source.id, UUID.class, keys.getFirst().descending()));
        var total = request.count ? count(source, where) : null;
        var hql = "select " + source.select + " from " + source.from + " where " + where.hql();
        var values = request.cursor == null ? List.of() : values(request.cursor, keys);
        if (!values.isEmpty()) {
            hql += " and " + after(keys);
        }
        // as text, because PostgreSQL plans anew each time it is not told how few rows are wanted
        var text = hql + " order by " + order(keys) + " limit " + (request.limit + 1);
        var rows = plans.list(text, source.row, query -> {
            where.bind(query);
            for (var i = 0; i < values.size(); i++) {
                query.setParameter("key" + i, values.get(i));
            }
            return query;
        });
        var more = rows.size() > request.limit;
        var items = more ? rows.subList(0, request.limit) : rows;
        return new Page<>(List.copyOf(items), more ? cursor(items.getLast(), keys) : null, total);
    }

    private Long count(Source<?> source, Where where) {
        var hql = "select count(" + source.id + ") from " + source.from + " where " + where.hql();
        return where.bind(database.createQuery(hql, Long.class)).getSingleResult();
    }

    private static String order(List<Sorts.Key> keys) {
        var order = new ArrayList<String>();
        keys.forEach(key -> order.add(key.expression() + (key.descending() ? " desc" : " asc")));
        return String.join(", ", order);
    }

    /** Rows behind the cursor. The first key stands alone in front, so that the index starts there and not at its head. */
    private static String after(List<Sorts.Key> keys) {
        var branches = new ArrayList<String>();
        for (var i = 0; i < keys.size(); i++) {
            var branch = new StringBuilder();
            for (var j = 0; j < i; j++) {
                branch.append(keys.get(j).expression())
                        .append(" = :key")
                        .append(j)
                        .append(" and ");
            }
            branch.append(keys.get(i).expression()).append(keys.get(i).descending() ? " < " : " > ");
            branches.add("(" + branch + ":key" + i + ")");
        }
        var first = keys.getFirst();
        var notBefore = first.expression() + (first.descending() ? " <= " : " >= ") + ":key0";
        return notBefore + " and (" + String.join(" or ", branches) + ")";
    }

    private String cursor(Object row, List<Sorts.Key> keys) {
        JsonNode tree = json.valueToTree(row);
        var values = json.createArrayNode();
        keys.forEach(key -> values.add(tree.get(key.name())));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(values));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Object> values(String cursor, List<Sorts.Key> keys) {
        try {
            var tree = json.readTree(Base64.getUrlDecoder().decode(cursor));
            if (!tree.isArray() || tree.size() != keys.size()) {
                throw Problem.invalid("/cursor", "request.cursor-unreadable");
            }
            var values = new ArrayList<>();
            for (var i = 0; i < keys.size(); i++) {
                values.add(json.treeToValue(tree.get(i), keys.get(i).type()));
            }
            return values;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Problem.invalid("/cursor", "request.cursor-unreadable");
        }
    }
}
