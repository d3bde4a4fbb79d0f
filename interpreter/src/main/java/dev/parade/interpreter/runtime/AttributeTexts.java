package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Attribute;
import java.util.ArrayList;
import java.util.List;

/** The arguments of PHP's own attributes that take texts, as their constructors would take them. */
final class AttributeTexts {
    private AttributeTexts() {}

    /**
     * The texts in the order of the constructor's parameters, null for those that are missing or null.
     *
     * @param scope what self means in the arguments, null outside of classes
     */
    @TruffleBoundary
    static String[] of(
            Request request,
            Attribute attribute,
            String className,
            List<String> parameters,
            SourceUnit unit,
            PhpClass scope) {
        String[] texts = new String[parameters.size()];
        if (attribute.arguments() == null) {
            return texts;
        }
        List<Argument> list = attribute.arguments().list();
        List<Object> values = new ArrayList<>();
        for (Argument a : list) {
            values.add(request.engine().translator().evaluate(request, a.value(), unit, scope));
        }
        for (int i = 0; i < list.size(); i++) {
            String name = list.get(i).name();
            int position = name == null ? i : parameters.indexOf(name);
            if (position < 0) {
                throw PhpErrors.error("Unknown named parameter $" + name);
            }
            if (position >= texts.length) {
                throw PhpErrors.argumentCountError(className + "::__construct() expects at most " + texts.length
                        + " argument" + (texts.length == 1 ? "" : "s") + ", " + list.size() + " given");
            }
            texts[position] = text(values.get(i), className, position, parameters.get(position), unit);
        }
        return texts;
    }

    private static String text(Object value, String className, int position, String name, SourceUnit unit) {
        boolean converted = value instanceof Long || value instanceof Double || value instanceof Boolean;
        if (value == PhpNull.INSTANCE) {
            return null;
        }
        if (value instanceof PhpString || converted && !unit.strictTypes()) {
            return Conversions.toPhpString(value).toString();
        }
        throw PhpErrors.typeError(className + "::__construct(): Argument #" + (position + 1) + " ($" + name
                + ") must be of type ?string, " + PhpErrors.typeName(value) + " given");
    }
}
