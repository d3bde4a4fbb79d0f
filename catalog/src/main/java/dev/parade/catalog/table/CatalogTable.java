package dev.parade.catalog.table;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A sorted table in memory as bytes: found by binary search, so that loading costs one read whatever its size.
 *
 * <p>A line is {@code key TAB field TAB …}; keys sort by byte.
 */
final class CatalogTable {
    private final byte[] bytes;

    CatalogTable(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The fields of the line with this key, the key itself first; null when there is none. */
    String[] find(String name) {
        String key = escaped(name);
        int start = lowerBound(key);
        return start < bytes.length && compare(start, key) == 0 && endOfKey(start) == start + key.length()
                ? fields(start)
                : null;
    }

    /** Gives every line whose key starts with the prefix, in order. */
    void forEach(String start, Consumer<String[]> action) {
        String prefix = escaped(start);
        int line = lowerBound(prefix);
        while (line < bytes.length && compare(line, prefix) == 0) {
            action.accept(fields(line));
            line = endOfLine(line) + 1;
        }
    }

    /** As the line has it: names with a namespace hold backslashes. */
    private static String escaped(String key) {
        return key.indexOf('\\') < 0 ? key : key.replace("\\", "\\\\");
    }

    /** Offset of the first line whose key is not less than the given one. */
    private int lowerBound(String key) {
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int line = startOfLine((low + high) >>> 1);
            if (compare(line, key) < 0) {
                low = endOfLine(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    /** Compares the first characters of the line's key, as many as {@code key} has; a shorter key is less. */
    private int compare(int line, String key) {
        int end = endOfKey(line);
        for (int i = 0; i < key.length(); i++) {
            if (line + i >= end) {
                return -1;
            }
            int difference = (bytes[line + i] & 0xff) - key.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private int startOfLine(int offset) {
        int start = offset;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private int endOfKey(int line) {
        int end = line;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\t') {
            end++;
        }
        return end;
    }

    private String[] fields(int line) {
        return TableLine.split(new String(bytes, line, endOfLine(line) - line, StandardCharsets.ISO_8859_1));
    }
}
