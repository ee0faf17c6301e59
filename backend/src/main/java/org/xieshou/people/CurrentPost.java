package org.xieshou.people;

import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.Ref;

/** Where somebody works today, as what, and since when. */
record CurrentPost(UUID staffId, Ref school, Post.Position position, LocalDate from) {

    CurrentPost(UUID staffId, UUID schoolId, String schoolName, Post.Position position, LocalDate from) {
        this(staffId, new Ref(schoolId, schoolName), position, from);
    }
}
