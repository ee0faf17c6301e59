package org.xieshou.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xieshou.account.NewAccount.GrantedRole;
import org.xieshou.people.Post.Position;
import org.xieshou.security.Role;

/** Which people of the demo stand behind the accounts everybody may try, and which roles people hold. */
final class Cast {

    private Cast() {}

    /** Runs the main community: the vice principal of its core school. */
    static Person lead(World world) {
        return world.contact(world.school("实验小学"));
    }

    /** Speaks for a helped school, which today receives visitors. */
    static Person contact(World world) {
        return world.contact(world.school("青石中心小学"));
    }

    /** A backbone teacher of the core school who has apprentices in the village schools. */
    static Person teacher(World world) {
        return world.teachers(world.school("实验小学")).stream()
                .filter(Person::leads)
                .filter(person -> person.subject().equals("语文"))
                .findFirst()
                .orElseThrow();
    }

    static Person care(World world) {
        return world.holder(world.school("青石中心小学"), Position.MIDDLE);
    }

    static Optional<String> loginName(World world, Person person) {
        if (person.equals(lead(world))) {
            return Optional.of("lead");
        }
        if (person.equals(contact(world))) {
            return Optional.of("contact");
        }
        if (person.equals(teacher(world))) {
            return Optional.of("teacher");
        }
        return person.equals(care(world)) ? Optional.of("care") : Optional.empty();
    }

    /** Everybody teaches; who speaks for a core school leads its community, and every school has its contact person. */
    static List<GrantedRole> roles(World world, Person person) {
        var school = person.school();
        var roles = new ArrayList<GrantedRole>();
        if (person.equals(care(world))) {
            roles.add(DemoAccounts.role(world, Role.CARE_OFFICER, school.id(), null));
            return roles;
        }
        if (person.equals(world.contact(school))) {
            world.communities.values().stream()
                    .filter(bond -> bond.core() == school)
                    .forEach(bond -> roles.add(DemoAccounts.role(world, Role.COMMUNITY_LEAD, null, bond.id())));
        }
        if (person.equals(lead(world))) {
            return roles;
        }
        roles.add(DemoAccounts.role(
                world,
                person.equals(world.contact(school)) ? Role.SCHOOL_COORDINATOR : Role.TEACHER,
                school.id(),
                null));
        return roles;
    }
}
