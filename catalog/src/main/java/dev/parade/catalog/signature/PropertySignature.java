package dev.parade.catalog.signature;

import java.util.Set;

/**
 * A property or, with {@code type} possibly null too, a class constant.
 *
 * @param type null when untyped
 * @param name without the dollar sign
 * @param value null when there is none
 */
public record PropertySignature(Set<Modifier> modifiers, Type type, String name, ConstantExpression value) {
    public PropertySignature {
        modifiers = Set.copyOf(modifiers);
    }
}
