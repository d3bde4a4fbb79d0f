package dev.parade.library.reflection;

import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.TraitAdaptation;

/** Other names that a class gives to methods of its traits. */
final class TraitAliases {
    private TraitAliases() {}

    /** {@code Trait::method} by alias. */
    static PhpArray of(PhpClass c) {
        PhpArray aliases = new PhpArray();
        if (c.declaration() == null) {
            return aliases;
        }
        for (Member m : c.declaration().members()) {
            if (m instanceof Member.TraitUse use) {
                for (TraitAdaptation adaptation : use.adaptations()) {
                    if (adaptation instanceof TraitAdaptation.Alias alias && alias.alias() != null) {
                        aliases.put(PhpString.of(alias.alias()), PhpString.of(trait(c, alias) + "::" + alias.method()));
                    }
                }
            }
        }
        return aliases;
    }

    private static String trait(PhpClass c, TraitAdaptation.Alias alias) {
        if (alias.trait() != null) {
            return alias.trait().resolved();
        }
        for (PhpClass t : c.traits()) {
            if (t.method(PhpClass.lower(alias.method())) != null) {
                return t.name();
            }
        }
        return "";
    }
}
