package org.xieshou.demo;

import static org.xieshou.ledger.VisitKind.DEMONSTRATION_LESSON;
import static org.xieshou.ledger.VisitKind.LEADERS_VISIT;
import static org.xieshou.ledger.VisitKind.LESSON_DELIVERY;
import static org.xieshou.ledger.VisitKind.OBSERVATION_LESSON;
import static org.xieshou.ledger.VisitKind.SHADOWING;
import static org.xieshou.ledger.VisitKind.TEACHERS_VISIT;

import java.util.List;
import org.xieshou.ledger.VisitKind;
import org.xieshou.pairing.PairingKind;

/** What a pairing of the demo owes in a school year. */
record Task(String name, VisitKind kind, int target) {

    static List<Task> of(PairingKind kind) {
        return switch (kind) {
            case MASTER_APPRENTICE ->
                List.of(
                        new Task("师傅听评徒弟的课", OBSERVATION_LESSON, 5),
                        new Task("徒弟进师傅班级跟学", TEACHERS_VISIT, 2),
                        new Task("师傅到校上示范课", DEMONSTRATION_LESSON, 1));
            case SCHOOL_SCHOOL -> List.of(new Task("学校领导互访", LEADERS_VISIT, 2), new Task("送教下乡", LESSON_DELIVERY, 4));
            case PEER_TEACHERS -> List.of(new Task("同学科互相听课", OBSERVATION_LESSON, 5));
            case CADRE -> List.of(new Task("中层干部跟岗", SHADOWING, 4));
        };
    }
}
