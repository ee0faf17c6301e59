package org.xieshou.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xieshou.ledger.VisitKind;
import org.xieshou.school.Stage;

/** What people of the demo write: themes by kind and subject, and records as teachers write them. */
final class Words {

    /** A theme and what came of it. */
    record Wording(String theme, String content, String result) {}

    private final Dice dice;
    private final Map<String, List<String>> lessons = new HashMap<>();
    private final List<List<String>> themes = Lines.of("themes");
    private final List<List<String>> records = Lines.of("records");

    Words(Dice dice) {
        this.dice = dice;
        Lines.of("lessons")
                .forEach(line ->
                        lessons.put(line.getFirst(), Arrays.asList(line.get(1).split("；"))));
    }

    Wording of(Outing outing) {
        var filled = new Filled(outing, lesson(outing.giver()));
        return new Wording(
                filled.in(dice.one(texts(themes, outing.kind().name()))),
                filled.in(sentence(outing.kind(), "done")),
                filled.in(sentence(outing.kind(), "seen") + sentence(outing.kind(), "next")));
    }

    /** Words of the kind itself, or else of the group of kinds it belongs to. */
    private String sentence(VisitKind kind, String part) {
        var parts = records.stream().filter(line -> line.get(1).equals(part)).toList();
        var own = texts(parts, kind.name());
        return dice.one(own.isEmpty() ? texts(parts, group(kind)) : own);
    }

    private static List<String> texts(List<List<String>> lines, String key) {
        return lines.stream()
                .filter(line -> line.getFirst().equals(key))
                .map(List::getLast)
                .toList();
    }

    private static String group(VisitKind kind) {
        return switch (kind) {
            case JOINT_PREPARATION -> "PREPARE";
            case SEMINAR, LECTURE -> "TALK";
            case LEADERS_VISIT, JOINT_MEETING, SHADOWING, INSPECTION -> "LEAD";
            case STUDENTS_VISIT, MORAL_EDUCATION, ARTS_SPORTS, OPEN_WEEK, DONATION, HOME_VISIT, PARENTS_SCHOOL ->
                "PUPILS";
            case JOINT_EXAM, TRAINING -> "TALK";
            default -> "LESSON";
        };
    }

    private String lesson(Person giver) {
        var subject = giver.subject();
        var level = level(giver.school().stage());
        var known = lessons.get(level + subject);
        if (known == null) {
            known = lessons.getOrDefault("J" + subject, lessons.get("P语文"));
        }
        return dice.one(known);
    }

    private static String level(Stage stage) {
        return switch (stage) {
            case KINDERGARTEN -> "K";
            case PRIMARY, NINE_YEAR -> "P";
            case VOCATIONAL -> "V";
            case ADULT -> "A";
            default -> "J";
        };
    }

    private final class Filled {

        private final Outing outing;
        private final String lesson;
        private final String few = String.valueOf(dice.between(4, 12));
        private final String many = String.valueOf(dice.between(26, 58));

        private Filled(Outing outing, String lesson) {
            this.outing = outing;
            this.lesson = lesson;
        }

        private String in(String text) {
            return text.replace("{lesson}", lesson)
                    .replace("{subject}", outing.giver().subject())
                    .replace("{host}", outing.host().called())
                    .replace("{teacher}", outing.giver().name() + "老师")
                    .replace("{month}", String.valueOf(outing.day().getMonthValue()))
                    .replace("{n}", few)
                    .replace("{m}", many);
        }
    }
}
