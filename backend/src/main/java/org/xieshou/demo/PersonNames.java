package org.xieshou.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xieshou.people.Staff.Gender;

/** Names put together from common parts; nobody is meant, and nobody's is given twice. */
final class PersonNames {

    record PersonName(String text, Gender gender) {}

    private final Dice dice;
    private final List<String> surnames = Lines.words("people", "surnames");
    private final List<String> women = Lines.words("people", "women");
    private final List<String> men = Lines.words("people", "men");
    private final Set<String> given = new HashSet<>();

    PersonNames(Dice dice) {
        this.dice = dice;
    }

    PersonName next() {
        var woman = dice.percent(58);
        var text = dice.one(surnames) + dice.one(woman ? women : men);
        return given.add(text) ? new PersonName(text, woman ? Gender.FEMALE : Gender.MALE) : next();
    }
}
