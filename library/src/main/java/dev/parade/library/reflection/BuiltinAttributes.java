package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinClassSource;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Position;
import java.util.ArrayList;
import java.util.List;

/** The attributes of builtins, as a program would have written them. */
final class BuiltinAttributes {
    private BuiltinAttributes() {}

    /** Those of a builtin class. */
    static List<AttributeGroup> of(Request request, PhpClass c) {
        BuiltinClassSource source = BuiltinRegistry.shared().classSource(c.lowerName(), request.level());
        List<AttributeGroup> all = new ArrayList<>();
        if (source != null && c.isInternal()) {
            for (String text : source.entry().attributes()) {
                if (text.equals("AllowDynamicProperties")) {
                    all.add(group(text));
                } else if (text.startsWith("Attribute")) {
                    long flags = AttributeInstance.flagsOfText(request, text);
                    Expression value = new Expression.IntLiteral(flags, Long.toString(flags), Position.NONE);
                    all.add(group("Attribute", new Argument(value, false, null, Position.NONE)));
                }
            }
        }
        return all;
    }

    /** Those of a builtin function or method. */
    static List<AttributeGroup> of(Request request, Builtin f) {
        List<AttributeGroup> all = new ArrayList<>();
        String[] deprecation = f.entry().deprecated().split(":", 2);
        if (request.level() >= 84
                && !deprecation[0].isEmpty()
                && request.level() >= BuiltinRegistry.level(deprecation[0])) {
            Argument since = text("since", deprecation[0]);
            all.add(
                    deprecation.length == 1
                            ? group("Deprecated", since)
                            : group("Deprecated", since, text("message", deprecation[1].strip())));
        }
        if (request.level() >= 85 && !f.entry().noDiscard().isEmpty()) {
            all.add(group("NoDiscard", text("message", f.entry().noDiscard())));
        }
        return all;
    }

    private static Argument text(String parameter, String value) {
        return new Argument(new Expression.StringLiteral(value, Position.NONE), false, parameter, Position.NONE);
    }

    private static AttributeGroup group(String name, Argument... arguments) {
        Attribute attribute = new Attribute(
                new Name(name, Name.Kind.FULLY_QUALIFIED, name, Position.NONE),
                arguments.length == 0 ? null : new Expression.Arguments(List.of(arguments), false),
                Position.NONE);
        return new AttributeGroup(List.of(attribute), Position.NONE);
    }
}
