package org.xieshou.demo;

import java.math.BigDecimal;
import org.xieshou.school.NewSchoolProfile;
import org.xieshou.school.Stage;

/** The figures schools report in a school year: the strong have more a pupil than the weak, every year a little less so. */
final class ProfileFigures {

    /** How far the best lie above the middle this year, last year and the year before: the gap narrows. */
    private static final double[] SPREAD = {0.46, 0.62, 0.78};

    /** How much there is on the whole, in the same years. */
    private static final double[] LEVEL = {1.0, 0.94, 0.88};

    private final double spread;
    private final double level;
    private final Dice dice;

    ProfileFigures(int yearsAgo, Dice dice) {
        this.spread = SPREAD[yearsAgo];
        this.level = LEVEL[yearsAgo];
        this.dice = dice;
    }

    NewSchoolProfile of(Site site) {
        var pupils = Math.round(site.pupils() * (1 + (float) dice.around() * 0.01f));
        var part = new Parts(site.stage(), pupils);
        var primary = site.stage() == Stage.PRIMARY || site.stage() == Stage.KINDERGARTEN;
        var teachers = (int) Math.ceil(pupils / (primary ? 16.0 : 13.0)) + 2;
        return new NewSchoolProfile(
                pupils,
                part.primary(),
                part.junior(),
                part.senior(),
                Math.max(3, Math.round(pupils / 42f)),
                teachers,
                Math.min(teachers, whole(site, pupils, primary ? 0.052 : 0.064)),
                Math.min(teachers, whole(site, pupils, 0.031)),
                Math.min(teachers, whole(site, pupils, 0.0135)),
                Math.min(teachers, whole(site, pupils, 0.0115)),
                exact(site, pupils, primary ? 5.4 : 6.9),
                exact(site, pupils, primary ? 8.9 : 11.6),
                exact(site, pupils, primary ? 2480 : 3050),
                whole(site, pupils, 0.0285),
                whole(site, pupils, 0.15),
                whole(site, pupils, 26));
    }

    private int whole(Site site, int pupils, double each) {
        return Math.max(1, (int) Math.round(pupils * each * share(site)));
    }

    private BigDecimal exact(Site site, int pupils, double each) {
        return BigDecimal.valueOf(Math.round(pupils * each * share(site)));
    }

    /** What a pupil of this school has, where 1 is the middle of the district in a good year. */
    private double share(Site site) {
        return level * (1 + spread * (site.strength() - 55) / 50.0) * (1 + dice.around() * 0.04);
    }

    /** How the pupils of a combined school are spread over its stages. */
    private record Parts(Stage stage, int pupils) {

        Integer primary() {
            return stage == Stage.NINE_YEAR ? pupils * 2 / 3 : null;
        }

        Integer junior() {
            return switch (stage) {
                case NINE_YEAR -> pupils - pupils * 2 / 3;
                case COMPLETE_SECONDARY -> pupils / 3;
                default -> null;
            };
        }

        Integer senior() {
            return stage == Stage.COMPLETE_SECONDARY ? pupils - pupils / 3 : null;
        }
    }
}
