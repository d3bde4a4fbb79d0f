package dev.parade.interpreter.translate;

import dev.parade.catalog.signature.Type;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import java.util.List;

/** Types of the catalog as constraints. */
public final class BuiltinTypes {
    private static final int[][] BITS = {
        {Type.NULL, TypeConstraint.NULL},
        {Type.FALSE, TypeConstraint.FALSE},
        {Type.TRUE, TypeConstraint.TRUE},
        {Type.INT, TypeConstraint.INT},
        {Type.FLOAT, TypeConstraint.FLOAT},
        {Type.STRING, TypeConstraint.STRING},
        {Type.ARRAY, TypeConstraint.ARRAY},
        {Type.OBJECT, TypeConstraint.OBJECT},
        {Type.CALLABLE, TypeConstraint.CALLABLE},
        {Type.VOID, TypeConstraint.VOID},
        {Type.NEVER, TypeConstraint.NEVER},
        {Type.STATIC, TypeConstraint.STATIC},
    };

    private BuiltinTypes() {}

    /**
     * The constraint of a type, null for null.
     *
     * @param self what {@code self} means; its parent is what {@code parent} means
     */
    public static TypeConstraint of(Type type, PhpClass self) {
        if (type == null) {
            return null;
        }
        int mask = 0;
        for (int[] pair : BITS) {
            if (type.has(pair[0])) {
                mask |= pair[1];
            }
        }
        List<List<String>> unions = type.classes();
        String[][] classes = new String[unions.size()][];
        for (int i = 0; i < classes.length; i++) {
            List<String> names = unions.get(i);
            classes[i] = new String[names.size()];
            for (int j = 0; j < names.size(); j++) {
                classes[i][j] = resolve(names.get(j), self);
            }
        }
        return new TypeConstraint(mask, classes, type.text());
    }

    private static String resolve(String name, PhpClass self) {
        if (self != null && name.equalsIgnoreCase("self")) {
            return self.name();
        }
        if (self != null && self.parent() != null && name.equalsIgnoreCase("parent")) {
            return self.parent().name();
        }
        return name;
    }
}
