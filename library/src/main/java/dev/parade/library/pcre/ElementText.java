package dev.parade.library.pcre;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.json.JsonFloat;

/** Values as strings, by PHP's conversion. */
public final class ElementText {
    private static final PhpString ARRAY = PhpString.of("Array");

    private ElementText() {}

    public static PhpString of(Request request, Object value) {
        return switch (value) {
            case PhpString text -> text;
            case Long number -> PhpString.of((long) number);
            case Boolean truth -> truth ? PhpString.of(1L) : PhpString.EMPTY;
            case PhpReference reference -> of(request, reference.get());
            case PhpArray _ -> {
                request.warning("Array to string conversion");
                yield ARRAY;
            }
            case PhpObject object -> request.engine().classOperations().stringify(request, object);
            case Double number -> of(number, request.ini().precision());
            default -> PhpString.EMPTY;
        };
    }

    private static PhpString of(double number, int precision) {
        if (Double.isNaN(number)) {
            return PhpString.of("NAN");
        }
        if (Double.isInfinite(number)) {
            return PhpString.of(number > 0 ? "INF" : "-INF");
        }
        return PhpString.of(JsonFloat.text(number, precision).replace('e', 'E'));
    }
}
