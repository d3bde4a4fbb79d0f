package dev.parade.library.mbstring;

import java.util.Arrays;

/** A growing list of code points; {@link #BAD} stands for bytes that are none. */
final class CodePoints {
    /** What invalid bytes decode to. */
    static final int BAD = -1;

    private int[] points;
    private int size;

    CodePoints(int capacity) {
        points = new int[Math.max(capacity, 8)];
    }

    void add(int point) {
        if (size == points.length) {
            points = Arrays.copyOf(points, size * 2);
        }
        points[size++] = point;
    }

    /** Adds the code points of UTF-16 text; lone surrogates are bad. */
    void add(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                add(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                add(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                add(BAD);
            }
        }
    }

    int size() {
        return size;
    }

    /** The points, with room for so many more after {@link #size}; {@link #filled} must follow writing there. */
    int[] room(int more) {
        if (points.length - size < more) {
            points = Arrays.copyOf(points, size + more);
        }
        return points;
    }

    /** What {@link #room} gave has been written up to an index. */
    void filled(int to) {
        size = to;
    }

    int get(int index) {
        return points[index];
    }

    int[] toArray() {
        return Arrays.copyOf(points, size);
    }
}
