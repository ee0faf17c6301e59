package org.xieshou.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A district record whose changes people may look up later, and other systems may follow. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Remembered {

    /** Where it is read, behind the version of the contract: {@code visits/{visitId}/participants}. */
    String value();

    /** Whether other systems may read this kind at all. */
    boolean forSystems() default true;
}
