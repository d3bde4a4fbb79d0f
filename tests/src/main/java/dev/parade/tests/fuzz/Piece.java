package dev.parade.tests.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a generated program that can be left out as a whole.
 *
 * @param head text before the parts inside
 * @param parts what is inside, empty for a simple statement
 * @param tail text after them
 */
record Piece(String head, List<Piece> parts, String tail) {
    Piece {
        parts = List.copyOf(parts);
    }

    static Piece of(String text) {
        return new Piece(text, List.of(), "");
    }

    /** All programs that are this one with a part less, or with a compound replaced by what is inside; large steps first. */
    List<Piece> smaller() {
        List<Piece> smaller = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            smaller.add(with(i, List.of()));
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).parts().isEmpty()) {
                smaller.add(with(i, parts.get(i).parts()));
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (Piece part : parts.get(i).smaller()) {
                smaller.add(with(i, List.of(part)));
            }
        }
        return smaller;
    }

    private Piece with(int index, List<Piece> instead) {
        List<Piece> changed = new ArrayList<>(parts.subList(0, index));
        changed.addAll(instead);
        changed.addAll(parts.subList(index + 1, parts.size()));
        return new Piece(head, changed, tail);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        print(text, "");
        return text.toString();
    }

    private void print(StringBuilder text, String indent) {
        text.append(indent).append(head).append('\n');
        parts.forEach(part -> part.print(text, indent + "    "));
        if (!tail.isEmpty()) {
            text.append(indent).append(tail).append('\n');
        }
    }
}
