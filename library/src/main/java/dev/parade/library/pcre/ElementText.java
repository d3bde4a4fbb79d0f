package dev.parade.library.pcre;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Elements of arrays and results of callbacks as strings, by PHP's conversion. */
final class ElementText {
    private static final PhpString ARRAY = PhpString.of("Array");

    private ElementText() {}

    static PhpString of(Request request, Object value) {
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
            case Double number -> PhpString.of(Double.toString(number));
            default -> PhpString.EMPTY;
        };
    }
}
