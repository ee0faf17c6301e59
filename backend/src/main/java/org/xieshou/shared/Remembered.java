package org.xieshou.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record of a district whose changes people may look up later, and other systems may follow. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Remembered {

    /**
     * Where it is read, behind the version of the contract: {@code visits/{visitId}/participants}. Its first two steps
     * name the record to whose history the change belongs.
     */
    String value();

    /** Whether other systems may read this kind at all. */
    boolean forSystems() default true;
}
