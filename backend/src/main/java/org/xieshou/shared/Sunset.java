package org.xieshou.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that will go away: the first day, in UTC, on which it need not answer any more (RFC 8594). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sunset {

    /** An ISO date. */
    String value();
}
