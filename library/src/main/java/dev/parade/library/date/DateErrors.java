package dev.parade.library.date;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;

/** Exceptions of dates: classes of their own from PHP 8.3 on, Exception before. */
final class DateErrors {
    private DateErrors() {}

    /** Of the class {@code name} from 8.3 on. */
    static RuntimeException of(Request request, String name, String message) {
        return PhpErrors.of(request.level() >= 83 ? name : "Exception", message);
    }

    /** The text about the first error of a parse. */
    static String text(String input, ParseErrors errors) {
        return "Failed to parse time string (" + input + ") at position " + errors.firstPosition + " ("
                + errors.firstCharacter + "): " + errors.firstText;
    }
}
