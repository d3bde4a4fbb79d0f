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
                    all.add(group(text, null, null));
                } else if (text.startsWith("Attribute")) {
                    long flags = AttributeInstance.flagsOfText(request, text);
                    all.add(group(
                            "Attribute", null, new Expression.IntLiteral(flags, Long.toString(flags), Position.NONE)));
                }
            }
        }
        return all;
    }

    /** Those of a builtin function or method. */
    static List<AttributeGroup> of(Request request, Builtin f) {
        String reason = f.entry().noDiscard();
        return reason.isEmpty() || request.level() < 85
                ? List.of()
                : List.of(group("NoDiscard", "message", new Expression.StringLiteral(reason, Position.NONE)));
    }

    private static AttributeGroup group(String name, String parameter, Expression value) {
        Expression.Arguments arguments = value == null
                ? null
                : new Expression.Arguments(List.of(new Argument(value, false, parameter, Position.NONE)), false);
        Attribute attribute =
                new Attribute(new Name(name, Name.Kind.FULLY_QUALIFIED, name, Position.NONE), arguments, Position.NONE);
        return new AttributeGroup(List.of(attribute), Position.NONE);
    }
}
