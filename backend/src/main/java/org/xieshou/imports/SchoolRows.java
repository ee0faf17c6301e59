package org.xieshou.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.xieshou.school.AreaClass;
import org.xieshou.school.NewSchool;
import org.xieshou.school.School;
import org.xieshou.school.Schools;
import org.xieshou.school.Stage;
import org.xieshou.shared.Coordinate;
import org.xieshou.shared.Datum;
import org.xieshou.shared.Uuid7;
import org.xieshou.wording.Reading;
import org.xieshou.wording.Writing;

/** Rows of a school register: a school is known by its code, without one by its name. Empty cells take nothing away. */
final class SchoolRows implements RowTaker {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SHORT_NAME = 40;
    private static final int LONGEST_CONTACT = 60;
    private static final int LONGEST_PHONE = 40;

    private final Schools schools;
    private final ProfileColumns profiles;
    private final Map<String, School> byCode = new HashMap<>();
    private final Map<String, School> byName = new HashMap<>();

    SchoolRows(Schools schools, Iterable<School> known, ProfileColumns profiles) {
        this.schools = schools;
        this.profiles = profiles;
        known.forEach(school -> {
            byCode.put(school.code, school);
            byName.put(Writing.key(school.name), school);
        });
    }

    @Override
    public Taken take(RowReading row) {
        var code = row.read("code", SchoolRows::code).orElse(null);
        var named = byName.get(Writing.key(row.text("name")));
        var known = code == null ? named : byCode.get(code);
        if (code == null && known == null && !row.isFaulty()) {
            row.problem("code", "value-missing");
        }
        if (known == null && named != null) {
            row.warn("name", "school-same-name", named.code);
        }
        var draft = draft(row, known, code);
        if (known != null && !row.isFaulty()) {
            noteChanges(row, schools.draftOf(known), draft);
        }
        var profile = profiles.read(row, known);
        if (row.isFaulty()) {
            return Taken.NOT;
        }
        return new Taken(draft.code(), known != null, () -> {
            var school = write(known, draft);
            profile.write(school);
        });
    }

    private School write(School known, NewSchool draft) {
        if (known == null) {
            return schools.create(Uuid7.next(), draft);
        }
        schools.change(known, draft);
        return known;
    }

    private NewSchool draft(RowReading row, School known, String code) {
        var old = known == null ? null : schools.draftOf(known);
        var name = row.require("name", CellValues.text(LONGEST_NAME)).orElse(null);
        var stage = row.require("stage", CellValues.word("stage", Stage.class)).orElse(null);
        var area = row.require("areaClass", CellValues.word("area-class", AreaClass.class))
                .orElse(null);
        return new NewSchool(
                code == null && old != null ? old.code() : code,
                name,
                row.read("shortName", CellValues.text(LONGEST_SHORT_NAME)).orElse(old == null ? null : old.shortName()),
                stage,
                area,
                areaCode(row, area, old),
                position(row, known, old),
                old == null ? null : old.fenceRadiusMetres(),
                row.read("contactName", CellValues.text(LONGEST_CONTACT))
                        .orElse(old == null ? null : old.contactName()),
                row.read("contactPhone", CellValues.text(LONGEST_PHONE))
                        .orElse(old == null ? null : old.contactPhone()),
                old == null ? null : old.status());
    }

    /** A detailed code that no longer fits a changed class is dropped with it. */
    private static String areaCode(RowReading row, AreaClass area, NewSchool old) {
        var code = row.tells("areaCode")
                ? Writing.key(row.text("areaCode"))
                : old != null && old.areaClass() == area ? old.areaCode() : null;
        if (row.tells("areaCode") && area != null && !area.covers(code)) {
            row.problem("areaCode", "area-code-wrong", row.text("areaCode"));
        }
        return code;
    }

    /** In WGS-84. What is known in another frame and reads the same stays as it was given. */
    private static Coordinate position(RowReading row, School known, NewSchool old) {
        var latitude =
                row.read("latitude", text -> CellValues.degrees(text, 3, 54)).orElse(null);
        var longitude =
                row.read("longitude", text -> CellValues.degrees(text, 73, 136)).orElse(null);
        if (row.tells("latitude") != row.tells("longitude")) {
            row.problem(row.tells("latitude") ? "longitude" : "latitude", "coordinate-half");
        }
        var unsaid = latitude == null || longitude == null;
        if (unsaid || known != null && latitude.equals(known.latitude) && longitude.equals(known.longitude)) {
            return old == null ? null : old.position();
        }
        return new Coordinate(latitude, longitude, null, Datum.WGS84);
    }

    private static void noteChanges(RowReading row, NewSchool old, NewSchool now) {
        row.change("code", old.code(), now.code());
        row.change("name", old.name(), now.name());
        row.change("shortName", old.shortName(), now.shortName());
        row.change("stage", CellValues.label("stage", old.stage()), CellValues.label("stage", now.stage()));
        row.change(
                "areaClass",
                CellValues.label("area-class", old.areaClass()),
                CellValues.label("area-class", now.areaClass()));
        row.change("areaCode", old.areaCode(), now.areaCode());
        row.change("contactName", old.contactName(), now.contactName());
        row.change("contactPhone", old.contactPhone(), now.contactPhone());
        if (!Objects.equals(old.position(), now.position())) {
            row.change("latitude", latitude(old.position()), now.position().latitude());
            row.change("longitude", longitude(old.position()), now.position().longitude());
        }
    }

    private static Double latitude(Coordinate position) {
        return position == null ? null : position.latitude();
    }

    private static Double longitude(Coordinate position) {
        return position == null ? null : position.longitude();
    }

    private static Reading<String> code(String text) {
        var code = Writing.key(text);
        return code.matches("\\d{10}") ? Reading.of(code) : Reading.refused("code-wrong", text, code.length());
    }
}
