package dev.parade.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a PHP class whose {@link PhpMethod methods} are static methods of the annotated Java class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface PhpClass {
    /** The head of the class: {@code final class ArrayObject implements IteratorAggregate, Countable}. */
    String sig();

    /** One sentence. */
    String doc() default "";

    /** Constants in source order: {@code STD_PROP_LIST = 1}, {@code protected int X = 2}. */
    String[] constants() default {};

    /** Properties in source order: {@code protected string $message = ''}, {@code public readonly int $x}. */
    String[] properties() default {};

    /** Methods without a body, of interfaces and abstract classes: {@code public function count(): int}. */
    String[] abstracts() default {};

    /**
     * Attributes of the class, without brackets: {@code AllowDynamicProperties}. Three that PHP code cannot write:
     * {@code StrictProperties} (no property that is not declared), {@code Uncloneable}, {@code NotSerializable}.
     */
    String[] attributes() default {};

    /** A class with a public constructor without parameters, called when objects are made and copied. */
    Class<?> hooks() default Void.class;

    /** What is missing, as the coverage report prints it. */
    String partial() default "";

    /** See {@link PhpFunction#since}. */
    String since() default "";

    /** See {@link PhpFunction#removed}. */
    String removed() default "";
}
