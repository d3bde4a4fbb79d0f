package dev.parade.library.date;

import java.util.LinkedHashMap;
import java.util.Map;

/** What parsing found wrong, by position: of several at one place the last stays in the lists, all are counted. */
final class ParseErrors {
    final Map<Integer, String> warnings = new LinkedHashMap<>();
    final Map<Integer, String> errors = new LinkedHashMap<>();
    int warningCount;
    int errorCount;
    /** The first error, for messages of exceptions: position, character and text. */
    int firstPosition;

    char firstCharacter;
    String firstText;

    void warn(int position, String text) {
        warningCount++;
        warnings.put(position, text);
    }

    void fail(int position, char character, String text) {
        if (errorCount++ == 0) {
            firstPosition = position;
            firstCharacter = character;
            firstText = text;
        }
        errors.put(position, text);
    }

    boolean any() {
        return errorCount > 0 || warningCount > 0;
    }
}
