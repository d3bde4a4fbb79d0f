package dev.parade.library.standard.strings;

import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

/** A format of sscanf(), parsed and checked. */
final class ScanFormat {
    /** A part of a format. */
    sealed interface Part {}

    /** Any number of blanks. */
    record Blanks() implements Part {}

    /** This byte. */
    record Literal(int character) implements Part {}

    /**
     * A conversion.
     *
     * @param letter {@code d}, {@code s}, {@code [} and so on
     * @param target index of the variable, -1 for none
     * @param width most bytes to read, 0 for any number
     * @param set bytes that {@code [} takes, else null
     */
    record Conversion(int letter, int target, int width, boolean[] set) implements Part {}

    private static final int MOST_TARGETS = 255;
    private static final String LETTERS = "ndDioxXufeEgsc[";

    private final PhpString format;
    private final int variables;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> assigned = new ArrayList<>();
    private int i;
    private boolean numbered;
    private boolean sequential;
    private int next;

    /**
     * Parses.
     *
     * @param variables number of variables to assign to, 0 when the result is an array
     */
    ScanFormat(PhpString format, int variables) {
        this.format = format;
        this.variables = variables;
        while (i < format.length()) {
            part();
        }
        checkAssignments();
    }

    List<Part> parts() {
        return parts;
    }

    /** How many values there are to assign. */
    int targets() {
        return Math.max(variables, assigned.size());
    }

    private int peek() {
        return i < format.length() ? format.at(i) : 0;
    }

    private void part() {
        int b = format.at(i++);
        if (b != '%') {
            parts.add(Ascii.isSpace(b) ? new Blanks() : new Literal(b));
        } else if (peek() == '%') {
            i++;
            parts.add(new Literal('%'));
        } else {
            conversion();
        }
    }

    private int number() {
        long number = 0;
        while (Ascii.isDigit(peek())) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + peek() - '0');
            i++;
        }
        return (int) number;
    }

    private void conversion() {
        boolean suppressed = peek() == '*';
        if (suppressed) {
            i++;
        } else {
            target();
        }
        int width = number();
        if (peek() == 'l' || peek() == 'L' || peek() == 'h') {
            i++;
        }
        if (!suppressed && variables > 0 && next >= variables) {
            throw badIndex();
        }
        int letter = peek();
        if (letter == 0 || LETTERS.indexOf(letter) < 0) {
            throw PhpErrors.valueError("Bad scan conversion character \"" + (char) letter + "\"");
        }
        i++;
        boolean[] set = letter == '[' ? set() : null;
        parts.add(new Conversion(letter, suppressed ? -1 : next, width, set));
        if (!suppressed) {
            while (assigned.size() <= next) {
                assigned.add(0);
            }
            assigned.set(next, assigned.get(next) + 1);
            next++;
        }
    }

    private void target() {
        int start = i;
        int number = number();
        if (i > start && peek() == '$') {
            i++;
            numbered = true;
            if (sequential) {
                throw mixed();
            }
            if (number < 1 || number > (variables > 0 ? variables : MOST_TARGETS)) {
                throw badIndex();
            }
            next = number - 1;
            return;
        }
        i = start;
        sequential = true;
        if (numbered) {
            throw mixed();
        }
    }

    private static RuntimeException mixed() {
        return PhpErrors.valueError("cannot mix \"%\" and \"%n$\" conversion specifiers");
    }

    private RuntimeException badIndex() {
        return PhpErrors.valueError(
                numbered
                        ? "\"%n$\" argument index out of range"
                        : "Different numbers of variable names and field specifiers");
    }

    private boolean[] set() {
        var set = new boolean[256];
        boolean negated = peek() == '^';
        if (negated) {
            i++;
        }
        int start = i;
        while (i >= format.length() || format.at(i) != ']' || i == start) {
            if (i >= format.length()) {
                throw PhpErrors.valueError("Unmatched [ in format string");
            }
            i++;
        }
        for (int p = start; p < i; p++) {
            if (p + 2 < i && format.at(p + 1) == '-') {
                int low = Math.min(format.at(p), format.at(p + 2));
                int high = Math.max(format.at(p), format.at(p + 2));
                for (int b = low; b <= high; b++) {
                    set[b] = true;
                }
                p += 2;
            } else {
                set[format.at(p)] = true;
            }
        }
        i++;
        for (int b = 0; negated && b < 256; b++) {
            set[b] = !set[b];
        }
        return set;
    }

    private void checkAssignments() {
        for (int t = 0; t < targets(); t++) {
            int times = t < assigned.size() ? assigned.get(t) : 0;
            if (times > 1) {
                throw PhpErrors.valueError("Variable is assigned by multiple \"%n$\" conversion specifiers");
            }
            if (times == 0 && (!numbered || variables > 0)) {
                throw PhpErrors.valueError("Variable is not assigned by any conversion specifiers");
            }
        }
    }
}
