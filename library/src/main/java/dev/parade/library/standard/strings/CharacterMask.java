package dev.parade.library.standard.strings;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Sets of bytes written with ranges, {@code "a..z_"}: what trim(), addcslashes(), ucwords() and str_word_count() take. */
final class CharacterMask {
    private static final boolean[] BLANKS = new boolean[256];

    static {
        for (int b : new int[] {' ', '\n', '\r', '\t', 0x0b, 0}) {
            BLANKS[b] = true;
        }
    }

    private CharacterMask() {}

    /** What trim() takes away when nothing is said. Never write to it. */
    static boolean[] blanks() {
        return BLANKS;
    }

    /** The set; mistakes in ranges are warned of and read as plain characters. */
    static boolean[] of(Request request, BuiltinCall call, PhpString text) {
        var set = new boolean[256];
        int n = text.length();
        for (int i = 0; i < n; i++) {
            int b = text.at(i);
            if (i + 3 < n && text.at(i + 1) == '.' && text.at(i + 2) == '.' && text.at(i + 3) >= b) {
                for (int c = b; c <= text.at(i + 3); c++) {
                    set[c] = true;
                }
                i += 3;
            } else if (i + 1 < n && b == '.' && text.at(i + 1) == '.') {
                warn(request, call, problem(text, i));
            } else {
                set[b] = true;
            }
        }
        return set;
    }

    private static String problem(PhpString text, int i) {
        if (i == 0) {
            return "no character to the left of '..'";
        }
        if (i + 2 >= text.length()) {
            return "no character to the right of '..'";
        }
        return text.at(i - 1) > text.at(i + 2) ? "'..'-range needs to be incrementing" : "";
    }

    private static void warn(Request request, BuiltinCall call, String problem) {
        request.warning(call.name() + "(): Invalid '..'-range" + (problem.isEmpty() ? "" : ", " + problem));
    }
}
