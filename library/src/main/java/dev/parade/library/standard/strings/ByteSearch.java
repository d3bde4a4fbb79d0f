package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.Bytes;
import dev.parade.interpreter.values.PhpString;

/** Finds bytes in bytes. */
final class ByteSearch {
    private ByteSearch() {}

    /** First index at or after {@code from} where the needle starts and at most {@code to} where it ends, or -1. */
    static int first(byte[] text, int from, int to, byte[] needle, int n) {
        if (n == 0) {
            return from;
        }
        return Bytes.indexOf(text, from, to, needle, n);
    }

    /** Last index at or before {@code last} and not before {@code first} where the needle starts, or -1. */
    static int last(byte[] text, int first, int last, byte[] needle, int n) {
        search:
        for (int i = last; i >= first; i--) {
            for (int k = 0; k < n; k++) {
                if (text[i + k] != needle[k]) {
                    continue search;
                }
            }
            return i;
        }
        return -1;
    }

    /** How often the needle (not empty) occurs from {@code from} to {@code to}, not overlapping. */
    static int count(PhpString text, int from, int to, PhpString needle) {
        int n = needle.length();
        byte[] bytes = text.bytes();
        int count = 0;
        if (n == 1) {
            byte wanted = needle.bytes()[0];
            for (int i = from; i < to; i++) {
                if (bytes[i] == wanted) {
                    count++;
                }
            }
            return count;
        }
        for (int i = first(bytes, from, to, needle.bytes(), n);
                i >= 0;
                i = first(bytes, i + n, to, needle.bytes(), n)) {
            count++;
        }
        return count;
    }
}
