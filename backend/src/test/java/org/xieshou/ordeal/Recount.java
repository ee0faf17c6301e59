package org.xieshou.ordeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What must agree in a database and its files, whatever happened to the service; told line by line where it does not. */
final class Recount {

    private static final String VERIFIED =
            "v.state = 'HELD' and not v.refuted" + " and v.evidence in ('HOST_CONFIRMED', 'POSITION', 'HOST_CODE')";

    private static final Map<String, String> DISAGREEMENTS = Map.of(
            "a visit without history",
            "select v.id::text from visit v where not exists (select 1 from history_entry h"
                    + " where h.district_id = v.district_id and h.record_id = v.id and h.change = 'CREATED')",
            "a check-in without history",
            "select c.id::text from check_in c where not exists (select 1 from history_entry h"
                    + " where h.district_id = c.district_id and h.record_id = c.id and h.change = 'CREATED')",
            "history of a visit that is not there",
            "select h.record_id::text from history_entry h where h.kind = 'Visit' group by h.district_id, h.record_id"
                    + " having not bool_or(h.change = 'DELETED') and not exists (select 1 from visit v"
                    + " where v.district_id = h.district_id and v.id = h.record_id)",
            "a check-in of somebody who did not come",
            "select c.id::text from check_in c where not exists (select 1 from visit_participant p"
                    + " where p.district_id = c.district_id and p.visit_id = c.visit_id and p.staff_id = c.staff_id"
                    + " and p.evidence is not null)",
            "figures of a visit",
            "select v.id::text from visit v left join (select district_id, visit_id, count(*) as expected,"
                    + " count(*) filter (where evidence is not null and not refuted) as came"
                    + " from visit_participant group by district_id, visit_id) p"
                    + " on p.district_id = v.district_id and p.visit_id = v.id"
                    + " where v.expected <> coalesce(p.expected, 0) or v.on_site + v.typed_in <> coalesce(p.came, 0)",
            "the days of a community",
            differences(
                    "select district_id, community_id, day, verified from community_day where verified <> 0",
                    "select v.district_id, v.community_id, v.first_day, count(*) from visit v where " + VERIFIED
                            + " and v.community_id is not null group by 1, 2, 3"),
            "the months of a school",
            differences(
                    "select district_id, school_id, month, verified from school_month where verified <> 0",
                    "select v.district_id, s.id, date_trunc('month', v.first_day)::date, count(*) from visit v"
                            + " join school s on s.district_id = v.district_id and (s.id = v.organiser_school_id"
                            + " or s.id in (select h.school_id from visit_host h"
                            + " where h.district_id = v.district_id and h.visit_id = v.id))"
                            + " where " + VERIFIED + " group by 1, 2, 3"));

    private Recount() {}

    private static String differences(String kept, String counted) {
        return "select difference::text from ((%1$s except all %2$s) union all (%2$s except all %1$s)) difference"
                .formatted("(" + kept + ")", "(" + counted + ")");
    }

    /** The database a data folder's own PostgreSQL serves, as its superuser. */
    static Connection connect(Path data) throws SQLException, IOException {
        var port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                .get(3);
        var password = Files.readString(data.resolve("database.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/xieshou", "postgres", password);
    }

    static List<String> of(Connection database, Path files) throws SQLException, IOException {
        var wrong = new ArrayList<String>();
        for (var question : DISAGREEMENTS.entrySet()) {
            for (var found : column(database, question.getValue())) {
                wrong.add(question.getKey() + ": " + found);
            }
        }
        for (var file : column(
                database, "select distinct district_id || '/' || left(sha256, 2) || '/' || sha256 from stored_file")) {
            if (!isWhole(files.resolve(file))) {
                wrong.add("a file is not what its entry says: " + file);
            }
        }
        return wrong;
    }

    private static boolean isWhole(Path file) throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash).equals(file.getFileName().toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> column(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
