package org.xieshou.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.xieshou.ledger.VisitKind;

/**
 * How lively a community of the demo is.
 *
 * @param activities a month, over and above what its pairings owe
 * @param masters backbone teachers with an apprentice, counted by apprentices
 * @param silentDays nothing was recorded on site for so long; later things were only written down
 * @param typedIn of a hundred visits, so many were written down afterwards
 */
record Pulse(World.Bond bond, double activities, int masters, int silentDays, int typedIn, List<VisitKind> kinds) {

    static Pulse of(World world, List<String> line) {
        return new Pulse(
                world.communities.get(line.get(0)),
                Double.parseDouble(line.get(1)),
                Integer.parseInt(line.get(2)),
                Integer.parseInt(line.get(3)),
                Integer.parseInt(line.get(4)),
                Arrays.stream(line.get(5).split(" ")).map(VisitKind::valueOf).toList());
    }

    boolean lively() {
        return silentDays < 14;
    }

    /** Whether it exists on paper only. */
    boolean asleep() {
        return silentDays > 100 || onPaper();
    }

    /** Whether nothing of it was ever seen on site. */
    boolean onPaper() {
        return typedIn == 100;
    }

    LocalDate lastLivelyDay(LocalDate today) {
        return today.minusDays(Math.max(silentDays, 1));
    }
}
