package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.translate.LiteralExpressions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Expression;
import java.util.ArrayList;
import java.util.List;

/** Makes objects of attributes, checking that they may stand where they stand. */
final class AttributeInstance {
    private static final String[] TARGETS = {
        "class", "function", "method", "property", "class constant", "parameter", "constant"
    };
    private static final int ALL = 127;
    private static final int REPEATABLE = 128;

    private AttributeInstance() {}

    static PhpObject of(Request request, ReflectedAttribute a) {
        PhpClass c = request.findClass(a.name(), true);
        if (c == null) {
            throw PhpErrors.error("Attribute class \"" + a.name() + "\" not found");
        }
        long flags = flags(request, c, a.name());
        if ((a.target() & flags) == 0) {
            throw PhpErrors.error("Attribute \"" + a.name() + "\" cannot target " + targets(a.target())
                    + " (allowed targets: " + targets(flags) + ")");
        }
        if (a.repeated() && (flags & REPEATABLE) == 0) {
            throw PhpErrors.error("Attribute \"" + a.name() + "\" must not be repeated");
        }
        PhpArray arguments = a.arguments(request);
        PhpObject object = request.instantiate(c);
        if (c.constructor() == null) {
            if (!arguments.isEmpty()) {
                throw PhpErrors.error(
                        "Attribute class " + c.name() + " does not have a constructor, cannot pass arguments");
            }
            return object;
        }
        if (!c.constructor().isPublic()) {
            throw PhpErrors.error("Attribute constructor of class " + c.name() + " must be public");
        }
        Invocation.construct(request, object, c.constructor(), arguments);
        return object;
    }

    /** The flags of a class's own attribute Attribute. */
    private static long flags(Request request, PhpClass c, String name) {
        ReflectedAttribute attribute = null;
        for (ReflectedAttribute own : ReflectedAttribute.all(ReflectedAttribute.ofClass(request, c))) {
            if (own.name().equalsIgnoreCase("Attribute")) {
                attribute = own;
                break;
            }
        }
        if (attribute == null) {
            throw PhpErrors.error("Attempting to use non-attribute class \"" + name + "\" as attribute");
        }
        PhpArray arguments = attribute.arguments(request);
        if (arguments.isEmpty()) {
            return ALL;
        }
        Object value = arguments.valueAt(arguments.skipHoles(0));
        if (!(value instanceof Long flags)) {
            throw PhpErrors.typeError("Attribute::__construct(): Argument #1 ($flags) must be of type int, "
                    + PhpErrors.valueName(value) + " given");
        }
        if ((flags & ~(long) (ALL | REPEATABLE)) != 0) {
            throw PhpErrors.error("Invalid attribute flags specified");
        }
        return flags;
    }

    static long flagsOfText(Request request, String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return ALL;
        }
        long flags = 0;
        PhpClass attribute = request.builtinClass("Attribute");
        for (String part : text.substring(open + 1, text.length() - 1).split("\\|")) {
            String constant = part.substring(part.indexOf("::") + 2).trim();
            flags |= (Long) ReflectedClass.value(request, attribute.constant(constant));
        }
        return flags;
    }

    private static String targets(long flags) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < TARGETS.length; i++) {
            if ((flags & 1L << i) != 0) {
                names.add(TARGETS[i]);
            }
        }
        return String.join(", ", names);
    }

    /** The attribute as its reflection object prints. */
    static String text(Request request, ReflectedAttribute a) {
        StringBuilder b = new StringBuilder("Attribute [ " + a.name() + " ]");
        if (a.syntax().arguments() != null && !a.syntax().arguments().list().isEmpty()) {
            List<Argument> arguments = a.syntax().arguments().list();
            b.append(" {\n  - Arguments [").append(arguments.size()).append("] {\n");
            for (int i = 0; i < arguments.size(); i++) {
                Argument argument = arguments.get(i);
                b.append("    Argument #").append(i).append(" [ ");
                if (argument.name() != null) {
                    b.append(argument.name()).append(" = ");
                }
                b.append(argumentText(request, a, argument.value())).append(" ]\n");
            }
            b.append("  }\n}");
        }
        return b.append('\n').toString();
    }

    /** What has one value everywhere prints as that value; the rest, such as constants and objects, as it is written. */
    private static String argumentText(Request request, ReflectedAttribute a, Expression e) {
        return LiteralExpressions.isLiteral(e) ? ValueText.of(request, a.value(request, e)) : SourceForm.of(e);
    }
}
