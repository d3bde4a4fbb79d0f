package dev.parade.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a method of the {@link PhpClass} that the enclosing Java class describes.
 *
 * <p>The Java method is static; its first parameter is {@code PhpObject self}, or the called {@code PhpClass} when the
 * signature says {@code static}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PhpMethod {
    /** The full PHP head: {@code public static function from(string $s, ?Zone $z = null): Date|false}. */
    String sig();

    /** See {@link PhpFunction#effect}. */
    Effect[] effect();

    /** One sentence. */
    String doc();

    /** See {@link PhpFunction#writes}. */
    String[] writes() default {};

    /** See {@link PhpFunction#calls}. */
    String[] calls() default {};

    /** See {@link PhpFunction#partial}. */
    String partial() default "";

    /** See {@link PhpFunction#examples}. */
    String[] examples() default {};

    /** Other names of the same method. */
    String[] aliases() default {};

    /** See {@link PhpFunction#inline}. */
    boolean inline() default false;

    /** See {@link PhpFunction#since}. */
    String since() default "";

    /** See {@link PhpFunction#removed}. */
    String removed() default "";

    /** See {@link PhpFunction#deprecated}. */
    String deprecated() default "";

    /** See {@link PhpFunction#noDiscard}. */
    String noDiscard() default "";
}
