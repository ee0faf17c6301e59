package org.xieshou.contract;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Grows a sample district by copying its rows, whatever they are: only what must differ does. */
@ApplicationScoped
class GrownDistricts {

    private static final int COPIES = 3;

    /** What a copy has in a column that knows its values once; {@code :n} is the number of the copy. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "school.code",
            "'31980' || lpad((random() * 99999)::int::text, 5, '0')",
            "staff.staff_number",
            "null",
            "school_year.school_year",
            "school_year + :n",
            "school_profile.school_year",
            "school_year + :n",
            "sheet_import_row.row_number",
            "row_number + :n",
            "visit_participant.staff_id",
            another("staff"),
            "evaluation.community_id",
            another("community"),
            "evaluator.account_id",
            another("account"),
            "visit_host.school_id",
            another("school"),
            "webhook_delivery.change_id",
            another("history_entry"));

    private final Session database;

    GrownDistricts(Session database) {
        this.database = database;
    }

    private static String another(String table) {
        return "(select a.id from " + table + " a where a.district_id = t.district_id order by a.id offset :n limit 1)";
    }

    void grow(SampleDistrict district) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : tables()) {
                for (var copy = 1; copy <= COPIES; copy++) {
                    copy(table, district.id, copy);
                }
            }
        });
    }

    /** The tables of districts, those that others refer to first. */
    private List<String> tables() {
        return database.createNativeQuery("""
                        select c.table_name from information_schema.columns c
                        join pg_class p on p.relname = c.table_name and p.relkind = 'r'
                        where c.table_schema = 'public' and c.column_name = 'id'
                          and exists (select 1 from information_schema.columns d
                                      where d.table_name = c.table_name and d.column_name = 'district_id')
                        order by p.oid""", String.class).getResultList();
    }

    private void copy(String table, UUID district, int number) {
        var columns = database.createNativeQuery("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'""", String.class)
                .setParameter("table", table)
                .getResultList();
        var values =
                columns.stream().map(column -> value(table, column, number)).collect(Collectors.joining(", "));
        var names = columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        database.createNativeMutationQuery("insert into " + table + " (" + names + ") select " + values + " from "
                        + table + " t where district_id = :district limit 1 on conflict do nothing")
                .setParameter("district", district)
                .executeUpdate();
    }

    private static String value(String table, String column, int number) {
        if (column.equals("id")) {
            return "gen_random_uuid()";
        }
        var different = DIFFERENT.getOrDefault(table + "." + column, "t.\"" + column + '"');
        return different.replace(":n", String.valueOf(number)).replace("::", "\\:\\:");
    }
}
