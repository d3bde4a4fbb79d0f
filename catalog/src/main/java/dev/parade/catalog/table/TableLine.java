package dev.parade.catalog.table;

import java.util.ArrayList;
import java.util.List;

/** The text form of a table's line: fields between tabs, with backslash escapes, of Latin-1 characters. */
final class TableLine {
    private static final char LIST_SEPARATOR = '\u0001';

    private TableLine() {}

    static String join(List<String> fields) {
        var line = new StringBuilder();
        for (String field : fields) {
            if (!line.isEmpty()) {
                line.append('\t');
            }
            escape(field, line);
        }
        return line.toString();
    }

    private static void escape(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\\' -> line.append("\\\\");
                default -> line.append(c);
            }
        }
    }

    static String[] split(String line) {
        var fields = new ArrayList<String>();
        int start = 0;
        while (start <= line.length()) {
            int end = line.indexOf('\t', start);
            end = end < 0 ? line.length() : end;
            fields.add(unescape(line.substring(start, end)));
            start = end + 1;
        }
        return fields.toArray(new String[0]);
    }

    private static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        var text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            text.append(
                    switch (field.charAt(i)) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> '\\';
                    });
        }
        return text.toString();
    }

    static String joinList(List<String> values) {
        return String.join(String.valueOf(LIST_SEPARATOR), values);
    }

    static List<String> splitList(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(String.valueOf(LIST_SEPARATOR), -1));
    }
}
