package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.LinkedClass;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PropertyDeclaration;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.functions.EnumMethod;
import java.util.List;

/** What every enum has: name and value, cases(), from() and tryFrom(). */
final class EnumMembers {
    private static final String[][] NO_CLASSES = {};

    private EnumMembers() {}

    static void add(LinkedClass.Builder b, boolean backed) {
        PropertyDeclaration nothing = new PropertyDeclaration(null, null, null, List.of(), null, 0);
        int flags = Modifiers.PUBLIC | Modifiers.READONLY;
        b.property("name", flags, new TypeConstraint(TypeConstraint.STRING, NO_CLASSES, "string"), nothing);
        int method = Modifiers.PUBLIC | Modifiers.STATIC;
        b.method("cases", method, new EnumMethod(EnumMethod.Kind.CASES));
        if (backed) {
            TypeConstraint type = b.phpClass().enumBackingType();
            b.property("value", flags, type, nothing);
            b.method("from", method, new EnumMethod(EnumMethod.Kind.FROM));
            b.method("tryFrom", method, new EnumMethod(EnumMethod.Kind.TRY_FROM));
        }
    }
}
