package dev.parade.library.xmlwriter;

import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlCharacters;

/** Names and optional texts among the arguments. */
final class XmlNames {
    private XmlNames() {}

    /** Fails when an argument is no name; functions have the writer as their first argument. */
    static void check(BuiltinCall call, int position, PhpString name, String what) {
        if (!XmlCharacters.isName(name.toUtf8())) {
            int at = call.builtin().isMethod() ? position : position + 1;
            throw ArgumentErrors.valueError(call, at, "must be a valid " + what + ", \"" + name + "\" given");
        }
    }

    static String text(PhpString value) {
        return value == null ? null : value.toUtf8();
    }
}
