package org.xieshou.demo;

import java.util.UUID;
import org.xieshou.people.Post.Position;
import org.xieshou.people.Staff.Backbone;

/** Somebody of the demo's staff. */
record Person(UUID id, String name, Site school, Position position, Backbone backbone, String subject) {

    boolean teaches() {
        return position == Position.TEACHER || position == Position.CLASS_TEACHER;
    }

    /** Whether younger colleagues learn from him. */
    boolean leads() {
        return backbone.compareTo(Backbone.COUNTY) >= 0;
    }
}
