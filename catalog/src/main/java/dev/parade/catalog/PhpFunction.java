package dev.parade.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a PHP function on the static Java method that implements it.
 *
 * <p>Dispatch, argument checks, reflection, the effect table and the reference documentation derive from this one
 * declaration. The method may not be private.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PhpFunction {
    /** PHP signature without the word {@code function}: {@code strlen(string $string): int}. */
    String sig();

    /** What a call can affect or observe; {@code {}} says proven pure. Coercion of arguments and callbacks are apart. */
    Effect[] effect();

    /** One sentence. */
    String doc();

    /** Names of the by-reference parameters that are written, without the dollar sign. */
    String[] writes() default {};

    /** Names of the parameters that are called, without the dollar sign. */
    String[] calls() default {};

    /** What is missing, as the coverage report prints it; empty when nothing is. */
    String partial() default "";

    /** Lines {@code expression => expected}, the expectation in {@code var_export} form: {@code strlen('abc') => 3}. */
    String[] examples() default {};

    /** Other names of the same function. */
    String[] aliases() default {};

    /** Friendly to partial evaluation: compiled code calls it directly, without a boundary. */
    boolean inline() default false;

    /**
     * Shares no bytes with anybody: a string that it gives is new, and of a string that it takes nothing is kept, neither in
     * the result nor elsewhere; nor does it warn, which would show the string to a handler. Between two such calls, one in
     * the other, the string's memory is used again.
     */
    boolean sharesNothing() default false;

    /** First PHP version that has it ({@code 8.3}); empty for 8.2 or older. */
    String since() default "";

    /** First PHP version that no longer has it; empty when it is there to stay. */
    String removed() default "";

    /** Version and reason of the deprecation, {@code 8.3: use x() instead}; empty when not deprecated. */
    String deprecated() default "";

    /** Why its result is to be used ({@code #[NoDiscard]}, from PHP 8.5 on); empty when it may be ignored. */
    String noDiscard() default "";
}
