package dev.parade.interpreter.translate;

import java.util.regex.Pattern;

/**
 * Whether a script may show the handles of objects. A handle is free again when its object has died, so such a script sees
 * when objects die, and its request has to watch that from the start. Judged by the text: too many is only slower.
 */
final class VisibleHandles {
    private static final Pattern ALWAYS =
            Pattern.compile("spl_object_(id|hash)|debug_zval_refcount", Pattern.CASE_INSENSITIVE);
    private static final Pattern DUMP = Pattern.compile("var_dump\\s*\\(", Pattern.CASE_INSENSITIVE);

    /** A dump shows a handle only if there are objects. */
    private static final Pattern OBJECTS = Pattern.compile(
            "\\bnew\\b|\\(object\\)|\\bfunction\\s*&?\\s*\\(|\\bfn\\b|\\byield\\b", Pattern.CASE_INSENSITIVE);

    private VisibleHandles() {}

    static boolean in(String text) {
        return ALWAYS.matcher(text).find()
                || DUMP.matcher(text).find() && OBJECTS.matcher(text).find();
    }
}
