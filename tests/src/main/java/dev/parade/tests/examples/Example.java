package dev.parade.tests.examples;

import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.DocEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An example from a declaration.
 *
 * @param key what it is of, as in the catalogue's table: {@code "F strlen"}
 * @param expression PHP
 * @param expected PHP for the value that the expression has
 */
record Example(String key, String expression, String expected) {
    private static final String ARROW = " => ";

    /** All of the library, in the order of the catalogue. */
    static List<Example> all() {
        List<Example> all = new ArrayList<>();
        for (Catalog catalog : Catalog.all()) {
            for (DocEntry entry : catalog.docs("")) {
                entry.examples().forEach(text -> all.add(of(entry.key(), text)));
            }
        }
        all.sort(Comparator.comparing(Example::key));
        return all;
    }

    /** The expectation stands behind the last arrow outside of brackets and strings. */
    static Example of(String key, String text) {
        int depth = 0;
        char quote = 0;
        int arrow = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && text.startsWith(ARROW, i)) {
                arrow = i;
            }
        }
        if (arrow < 0) {
            throw new IllegalArgumentException(key + ": no expectation in the example " + text);
        }
        return new Example(
                key,
                text.substring(0, arrow).strip(),
                text.substring(arrow + ARROW.length()).strip());
    }

    /** Whether the key names a function, not a method or class. */
    boolean isOfFunction() {
        return key.startsWith("F ");
    }

    @Override
    public String toString() {
        return expression + ARROW + expected;
    }
}
