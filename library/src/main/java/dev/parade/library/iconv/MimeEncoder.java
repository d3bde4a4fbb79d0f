package dev.parade.library.iconv;

import dev.parade.interpreter.values.PhpString;
import java.util.Base64;

/** Encodes a header of mail as RFC 2047 wants it, in words that fit into lines. */
final class MimeEncoder {
    /** A header does not fit into lines of the length. */
    static final class TooLong extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final String charset;
    private final String lineBreak;
    private final int lineLength;
    private final boolean base64;
    private final StringBuilder out = new StringBuilder();
    private int left;

    /** An encoder into words of a charset; bytes of the result are characters of Latin-1. */
    MimeEncoder(String charset, boolean base64, int lineLength, String lineBreak) {
        this.charset = charset;
        this.base64 = base64;
        this.lineLength = lineLength;
        this.lineBreak = lineBreak;
    }

    /** A whole header; null where a character is not in the charset. */
    String encode(String name, String value) throws TooLong {
        if (name.length() + 2 >= lineLength || charset.length() + 12 >= lineLength) {
            throw new TooLong();
        }
        out.append(name).append(": ");
        left = lineLength - name.length() - 2;
        int shortest = 6 + charset.length() + (base64 ? 4 : 3);
        int at = 0;
        do {
            if (left < shortest + lineBreak.length() + 1) {
                out.append(lineBreak).append(' ');
                left = lineLength - 1;
            }
            out.append("=?").append(charset).append(base64 ? "?B?" : "?Q?");
            left -= charset.length() + 5;
            int end = base64 ? base64(value, at) : quoted(value, at);
            if (end < 0) {
                return null;
            }
            out.append("?=");
            left -= 2;
            at = end;
        } while (at < value.length());
        return out.toString();
    }

    private PhpString bytes(String text) {
        return IconvText.encode(text, charset);
    }

    /** Where the longest part ends that has no more than some bytes; -1 where a character is not in the charset. */
    private int fit(String value, int from, int most) {
        int end = from;
        while (end < value.length()) {
            int next = value.offsetByCodePoints(end, 1);
            PhpString all = bytes(value.substring(from, next));
            if (all == null) {
                return -1;
            }
            if (all.length() > most) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int base64(String value, int from) throws TooLong {
        int most = (left - 2) / 4 * 3 - 4;
        int end = most <= 0 ? from : fit(value, from, most);
        if (end < 0) {
            return end;
        }
        if (most <= 0 || end == from && from < value.length()) {
            throw new TooLong();
        }
        String text = Base64.getEncoder()
                .encodeToString(bytes(value.substring(from, end)).exactBytes());
        out.append(text);
        left -= text.length();
        return end;
    }

    private static boolean isPlain(int b) {
        return b > ' ' && b < 0x7f && b != '=' && b != '?' && b != '_';
    }

    private static int width(PhpString bytes) {
        int width = 0;
        for (int i = 0; i < bytes.length(); i++) {
            width += isPlain(bytes.at(i)) ? 1 : 3;
        }
        return width;
    }

    private int quoted(String value, int from) throws TooLong {
        int room = left - 2;
        int most = room;
        while (most > 0) {
            int end = fit(value, from, most);
            if (end < 0) {
                return end;
            }
            if (end == from && from < value.length()) {
                throw new TooLong();
            }
            PhpString bytes = bytes(value.substring(from, end));
            int width = width(bytes);
            if (width <= room) {
                quote(bytes);
                return end;
            }
            most -= (width - room + 2) / 3;
        }
        throw new TooLong();
    }

    private void quote(PhpString bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            int b = bytes.at(i);
            if (isPlain(b)) {
                out.append((char) b);
                left--;
            } else {
                out.append(String.format("=%02X", b));
                left -= 3;
            }
        }
    }
}
