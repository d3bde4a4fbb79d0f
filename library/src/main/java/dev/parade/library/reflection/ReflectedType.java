package dev.parade.library.reflection;

import dev.parade.catalog.signature.Type;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.values.PhpObject;
import java.util.ArrayList;
import java.util.List;

/** What a ReflectionType stands for: a type, taken apart. */
sealed interface ReflectedType {
    /** One type, or one type and null. */
    record Named(String name, boolean allowsNull) implements ReflectedType {
        /** True for types that are not classes. */
        boolean isBuiltin() {
            String lower = PhpClass.lower(name);
            return Type.isBuiltin(lower) && !lower.equals("self") && !lower.equals("parent") && !lower.equals("static");
        }

        @Override
        public String text() {
            return allowsNull && !name.equals("null") && !name.equals("mixed") ? "?" + name : name;
        }
    }

    /** Several types, each a name or an intersection. */
    record Union(List<ReflectedType> types, String text) implements ReflectedType {
        @Override
        public boolean allowsNull() {
            return types.stream().anyMatch(ReflectedType::allowsNull);
        }
    }

    /** Classes, all of which a value must have. */
    record Intersection(List<ReflectedType> types, String text) implements ReflectedType {
        @Override
        public boolean allowsNull() {
            return false;
        }
    }

    boolean allowsNull();

    /** As PHP shows it. */
    String text();

    static ReflectedType of(PhpObject self) {
        return Reflectors.of(self, ReflectedType.class);
    }

    /** The type of a declaration; null for null. */
    static ReflectedType of(TypeConstraint type) {
        if (type == null) {
            return null;
        }
        int others = type.mask() & ~TypeConstraint.NULL;
        if (others == TypeConstraint.ITERABLE && type.classes().length == 0) {
            return new Named("iterable", type.allowsNull());
        }
        return parse(type.toString());
    }

    /** The type of a builtin's declaration; null for null. */
    static ReflectedType of(Type type) {
        return type == null ? null : parse(type.text());
    }

    /** The type of a text in PHP's own form. */
    private static ReflectedType parse(String text) {
        if (text.startsWith("?")) {
            return new Named(text.substring(1), true);
        }
        List<String> parts = split(text, '|');
        if (parts.size() > 1) {
            List<ReflectedType> types = new ArrayList<>();
            for (String part : parts) {
                types.add(parse(part.startsWith("(") ? part.substring(1, part.length() - 1) : part));
            }
            return new Union(List.copyOf(types), text);
        }
        List<String> names = split(text, '&');
        if (names.size() > 1) {
            return new Intersection(
                    names.stream().<ReflectedType>map(n -> new Named(n, false)).toList(), text);
        }
        return new Named(text, text.equals("mixed") || text.equals("null"));
    }

    /** Parts at the outermost level of brackets. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == separator && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
