package dev.parade.parser.ast;

import java.util.List;

/** A rule for a trait's method. */
public sealed interface TraitAdaptation extends Node {
    /** {@code T::m insteadof U}. */
    record InsteadOf(Name trait, String method, List<Name> excluded, Position position) implements TraitAdaptation {}

    /** {@code T::m as protected n}; trait and alias may be null, modifiers 0. */
    record Alias(Name trait, String method, int modifiers, String alias, Position position)
            implements TraitAdaptation {}
}
