package dev.parade.tests.inspect;

import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Position;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** A syntax tree as indented text: one line per node with its place, then its parts. */
final class TreeText {
    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();

    private TreeText() {}

    static String of(Node root) {
        TreeText tree = new TreeText();
        tree.node("", root, 0);
        return tree.text.toString();
    }

    private void node(String label, Node node, int depth) {
        Position position = node.position();
        line(
                depth,
                label
                        + node.getClass().getName().replaceFirst("^.*\\.", "").replace('$', '.')
                        + (position == Position.NONE ? "" : " " + position.line() + ":" + position.column()));
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(component, node);
            if (!(value instanceof Position)) {
                part(component.getName() + ": ", value, depth + 1);
            }
        }
    }

    private void part(String label, Object value, int depth) {
        switch (value) {
            case null -> {
                // An absent part says nothing.
            }
            case Node node -> node(label, node, depth);
            case List<?> list when list.isEmpty() -> {
                // An empty list neither.
            }
            case List<?> list -> {
                line(depth, label.strip());
                list.forEach(item -> part("- ", item, depth + 1));
            }
            case String string -> line(depth, label + quoted(string));
            default -> line(depth, label + value);
        }
    }

    private void line(int depth, String content) {
        text.repeat(' ', depth * INDENT).append(content).append('\n');
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : string.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ' || c > '~') {
                        quoted.append(String.format("\\x%02x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static Object value(RecordComponent component, Node node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("a record's component cannot be read", e);
        }
    }
}
