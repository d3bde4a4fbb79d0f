package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** Bytes in the making. */
final class TextBuffer {
    private byte[] bytes = new byte[256];
    private int length;

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** Appends Latin-1 characters. */
    TextBuffer add(String latin1) {
        int n = latin1.length();
        reserve(n);
        for (int i = 0; i < n; i++) {
            bytes[length++] = (byte) latin1.charAt(i);
        }
        return this;
    }

    TextBuffer add(PhpString s) {
        int n = s.length();
        reserve(n);
        System.arraycopy(s.bytes(), 0, bytes, length, n);
        length += n;
        return this;
    }

    TextBuffer add(long number) {
        return add(Long.toString(number));
    }

    TextBuffer add(char latin1) {
        reserve(1);
        bytes[length++] = (byte) latin1;
        return this;
    }

    TextBuffer spaces(int n) {
        reserve(n);
        Arrays.fill(bytes, length, length + n, (byte) ' ');
        length += n;
        return this;
    }

    /** Writes what there is to the output, so that it stands before what PHP code writes next. */
    void flush(Request request) {
        if (length > 0) {
            request.output().write(bytes, 0, length);
            length = 0;
        }
    }

    PhpString toPhpString() {
        return PhpString.copyOf(bytes, 0, length);
    }
}
