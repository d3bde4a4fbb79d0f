package dev.parade.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a global PHP constant on a static final field of type long, double, boolean or String (bytes as Latin-1). */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.SOURCE)
public @interface PhpConstant {
    /** The name as PHP writes it; constants are case-sensitive. */
    String name();

    /** See {@link PhpFunction#since}. */
    String since() default "";

    /** The version from which on reading it is deprecated, and why: {@code 8.5: use X instead}. */
    String deprecated() default "";
}
