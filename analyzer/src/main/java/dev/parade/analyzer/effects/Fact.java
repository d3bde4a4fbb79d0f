package dev.parade.analyzer.effects;

import dev.parade.catalog.Effect;

/** Something that is true of a function and that its callers inherit, changed by the call. */
public sealed interface Fact {
    /** It has this effect on the subject. */
    record Has(Effect effect, Subject subject) implements Fact {}

    /** It calls what this parameter or captured variable holds. */
    record Calls(Subject subject) implements Fact {}

    /** It is pure only under obligations of its own or of a callee. */
    record Owes() implements Fact {}

    Fact OWES = new Owes();

    static Fact of(Effect effect) {
        return new Has(effect, Subject.NONE);
    }
}
