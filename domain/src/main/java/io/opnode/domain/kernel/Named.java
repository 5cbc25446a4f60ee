package io.opnode.domain.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The public name of an event, under which it stands in the log for ever. Class names may change;
 * this may not. A changed shape gets a higher revision and an upcaster.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {
    /** Dotted lower-case name, feature first, such as {@code job.submitted}. */
    String value();

    /** Counts up from 1 with every change of shape. */
    int revision() default 1;
}
