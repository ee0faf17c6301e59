package org.xieshou.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.xieshou.school.NewSchoolProfile;
import org.xieshou.school.School;
import org.xieshou.school.SchoolProfile;
import org.xieshou.school.SchoolProfiles;
import org.xieshou.school.SchoolProfiles.Report;
import org.xieshou.shared.Uuid7;
import org.xieshou.wording.Reading;
import org.xieshou.wording.Writing;

/** The yearly figures in a school register: of the school year the row names, else of the present one. */
final class ProfileColumns {

    private static final List<String> FIGURES = List.of(
            "primaryPupils",
            "juniorPupils",
            "seniorPupils",
            "classes",
            "teachers",
            "teachersAboveDegree",
            "teachersIntermediate",
            "backboneTeachers",
            "peArtsTeachers",
            "teachingAreaM2",
            "sportsAreaM2",
            "equipmentYuan",
            "multimediaRooms",
            "computers",
            "books");

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(20\\d{2})(?:-(?:20)?\\d{2})?(?:学年度?|年)?");

    private record Year(UUID schoolId, int schoolYear) {}

    private final SchoolProfiles profiles;
    private final int presentYear;
    private final Map<Year, SchoolProfile> known = new HashMap<>();

    ProfileColumns(SchoolProfiles profiles, Iterable<SchoolProfile> known, int presentYear) {
        this.profiles = profiles;
        this.presentYear = presentYear;
        known.forEach(profile -> this.known.put(new Year(profile.schoolId, profile.schoolYear), profile));
    }

    /** Writes the figures of a row once its school is there. */
    interface Figures {
        void write(School school);
    }

    Figures read(RowReading row, School school) {
        var told = FIGURES.stream().anyMatch(row::tells);
        if (!told && !row.tells("pupils")) {
            return any -> {};
        }
        var year = row.read("schoolYear", ProfileColumns::schoolYear).orElse(presentYear);
        var before = school == null ? null : known.get(new Year(school.id, year));
        var old = before == null ? null : profiles.draftOf(before).figures();
        var pupils = row.read("pupils", CellValues::people).orElse(old == null ? null : Integer.valueOf(old.pupils()));
        if (pupils == null && !row.isFaulty()) {
            row.problem("pupils", "pupils-missing");
        }
        var figures = figures(row, pupils, old);
        if (school != null && !row.isFaulty()) {
            noteChanges(row, old, figures);
        }
        return written -> write(new Report(written.id, year, figures), before);
    }

    private void write(Report report, SchoolProfile before) {
        if (before == null) {
            profiles.create(Uuid7.next(), report);
        } else {
            profiles.change(before, report);
        }
    }

    private static NewSchoolProfile figures(RowReading row, Integer pupils, NewSchoolProfile old) {
        var kept = old == null
                ? new NewSchoolProfile(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null)
                : old;
        return new NewSchoolProfile(
                pupils,
                row.read("primaryPupils", CellValues::people).orElse(kept.primaryPupils()),
                row.read("juniorPupils", CellValues::people).orElse(kept.juniorPupils()),
                row.read("seniorPupils", CellValues::people).orElse(kept.seniorPupils()),
                row.read("classes", CellValues::count).orElse(kept.classes()),
                row.read("teachers", CellValues::people).orElse(kept.teachers()),
                row.read("teachersAboveDegree", CellValues::people).orElse(kept.teachersAboveDegree()),
                row.read("teachersIntermediate", CellValues::people).orElse(kept.teachersIntermediate()),
                row.read("backboneTeachers", CellValues::people).orElse(kept.backboneTeachers()),
                row.read("peArtsTeachers", CellValues::people).orElse(kept.peArtsTeachers()),
                row.read("teachingAreaM2", CellValues::measure).orElse(kept.teachingAreaM2()),
                row.read("sportsAreaM2", CellValues::measure).orElse(kept.sportsAreaM2()),
                row.read("equipmentYuan", CellValues::yuan).orElse(kept.equipmentYuan()),
                row.read("multimediaRooms", CellValues::count).orElse(kept.multimediaRooms()),
                row.read("computers", CellValues::count).orElse(kept.computers()),
                row.read("books", CellValues::count).orElse(kept.books()));
    }

    private static void noteChanges(RowReading row, NewSchoolProfile old, NewSchoolProfile now) {
        var before = old == null ? Map.<String, Object>of() : RecordParts.of(old);
        RecordParts.of(now).forEach((figure, value) -> row.change(figure, before.get(figure), value));
    }

    private static Reading<Integer> schoolYear(String text) {
        var year = SCHOOL_YEAR.matcher(Writing.key(text));
        return year.matches() ? Reading.of(Integer.valueOf(year.group(1))) : Reading.refused("date-unreadable", text);
    }
}
