package dev.parade.parser;

import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Position;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** A tree as indented text, one node a line with its plain attributes; what is null, false, 0 or empty is left out. */
public final class TreeDump {
    private final StringBuilder out = new StringBuilder();
    private final boolean positions;

    private TreeDump(boolean positions) {
        this.positions = positions;
    }

    /** Dumps a node; with positions each line ends with line:column. */
    public static String of(Node node, boolean positions) {
        TreeDump dump = new TreeDump(positions);
        dump.node("", (Record) node, 0);
        return dump.out.toString();
    }

    private void node(String label, Record node, int depth) {
        out.repeat("  ", depth).append(label).append(node.getClass().getSimpleName());
        StringBuilder rest = new StringBuilder();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(component, node);
            if (isPlain(value) && !isDefault(value)) {
                out.append(' ').append(component.getName()).append('=').append(plain(value));
            } else if (value instanceof Position position && positions) {
                rest.append(" @").append(position.line()).append(':').append(position.column());
            }
        }
        out.append(rest).append('\n');
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            // Deprecated spellings are about the text, not the tree.
            if (component.getName().equals("deprecations")) {
                continue;
            }
            child(component.getName(), value(component, node), depth + 1);
        }
    }

    private void child(String name, Object value, int depth) {
        if (value instanceof List<?> list) {
            if (list.isEmpty()) {
                return;
            }
            out.repeat("  ", depth).append(name).append(":\n");
            for (Object item : list) {
                if (item == null) {
                    out.repeat("  ", depth + 1).append("-\n");
                } else {
                    node("", (Record) item, depth + 1);
                }
            }
        } else if (value instanceof Record node && !(value instanceof Position)) {
            node(name + ": ", node, depth);
        }
    }

    private static Object value(RecordComponent component, Record node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPlain(Object value) {
        return value != null && !(value instanceof List) && !(value instanceof Record);
    }

    private static boolean isDefault(Object value) {
        return value.equals(false) || value.equals(0);
    }

    private static String plain(Object value) {
        if (!(value instanceof String text)) {
            return value.toString();
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"') {
                quoted.append("\\x%02x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
