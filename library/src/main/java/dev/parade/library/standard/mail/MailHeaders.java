package dev.parade.library.standard.mail;

import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Locale;
import java.util.Set;

/** Headers of a mail, as text and from an array. */
public final class MailHeaders {
    /** Headers that a mail has once (RFC 2822, section 3.6). */
    private static final Set<String> SINGLE =
            Set.of("orig-date", "from", "sender", "reply-to", "cc", "bcc", "message-id", "references", "in-reply-to");

    private MailHeaders() {}

    /**
     * The lines of headers in an array, by name; a header that occurs several times is a list. Without the last line feed.
     *
     * @throws RuntimeException PHP's TypeError or ValueError for a name or a value that no header can have
     */
    public static String of(PhpArray headers) {
        StringBuilder lines = new StringBuilder();
        for (int i = headers.skipHoles(0); i < headers.end(); i = headers.skipHoles(i + 1)) {
            if (!headers.isStringKeyAt(i)) {
                throw PhpErrors.typeError("Header name cannot be numeric, " + headers.longKeyAt(i) + " given");
            }
            add(lines, headers.stringKeyAt(i).toString(), headers.valueAt(i));
        }
        return lines.isEmpty() ? "" : lines.substring(0, lines.length() - 2);
    }

    private static void add(StringBuilder lines, String name, Object held) {
        Object value = plain(held);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("to") || lower.equals("subject")) {
            throw PhpErrors.valueError("The additional headers cannot contain the \""
                    + (lower.equals("to") ? "To" : "Subject") + "\" header");
        }
        if (value instanceof PhpString text) {
            line(lines, name, text.toString());
        } else if (!(value instanceof PhpArray values)) {
            throw PhpErrors.typeError("Header \"" + shown(name) + "\" must be of type array|string, "
                    + PhpErrors.valueName(value) + " given");
        } else if (SINGLE.contains(lower)) {
            throw PhpErrors.typeError("Header \"" + lower + "\" must be of type string, array given");
        } else {
            for (int i = values.skipHoles(0); i < values.end(); i = values.skipHoles(i + 1)) {
                if (values.isStringKeyAt(i)) {
                    throw PhpErrors.typeError("Header \"" + shown(name) + "\" must only contain numeric keys, \""
                            + shown(values.stringKeyAt(i).toString()) + "\" found");
                }
                if (!(plain(values.valueAt(i)) instanceof PhpString text)) {
                    throw PhpErrors.typeError("Header \"" + shown(name)
                            + "\" must only contain values of type string, "
                            + PhpErrors.valueName(plain(values.valueAt(i))) + " found");
                }
                line(lines, name, text.toString());
            }
        }
    }

    private static Object plain(Object value) {
        return value instanceof PhpReference reference ? reference.get() : value;
    }

    /** PHP's messages show a name up to its first null byte. */
    private static String shown(String name) {
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }

    private static void line(StringBuilder lines, String name, String value) {
        if (!name.chars().allMatch(c -> c >= 33 && c <= 126 && c != ':')) {
            throw PhpErrors.valueError("Header name \"" + shown(name) + "\" contains invalid characters");
        }
        String problem = problem(value);
        if (problem != null) {
            throw PhpErrors.valueError("Header \"" + shown(name) + "\" contains " + problem);
        }
        lines.append(name).append(": ").append(value).append("\r\n");
    }

    /** What forbids a value: line ends other than those before a blank, by which long headers are folded. */
    private static String problem(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r') {
                if (!value.startsWith("\n", i + 1)) {
                    return "CR character that is not allowed in the header";
                }
                if (!isBlankAt(value, i + 2)) {
                    return "CRLF characters that are used as a line separator and are not allowed in the header";
                }
                i += 2;
            } else if (c == '\n') {
                if (!isBlankAt(value, i + 1)) {
                    return "LF character that is not allowed in the header";
                }
                i++;
            } else if (c == '\0') {
                return "NULL character that is not allowed in the header";
            }
        }
        return null;
    }

    private static boolean isBlankAt(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
    }

    /** Whether there is an empty line among headers, or a line end where none may be. */
    static boolean isMalformed(String headers) {
        if (headers.isEmpty()) {
            return false;
        }
        char first = headers.charAt(0);
        if (first < 33 || first > 126 || first == ':') {
            return true;
        }
        String ended = headers + '\0';
        int i = 0;
        while (i < headers.length()) {
            char c = headers.charAt(i);
            char next = ended.charAt(i + 1);
            if (c != '\r' && c != '\n') {
                i++;
                continue;
            }
            if (next == '\0'
                    || next == '\r'
                    || next == '\n' && (c == '\n' || "\0\r\n".indexOf(ended.charAt(i + 2)) >= 0)) {
                return true;
            }
            i += 2;
        }
        return false;
    }

    /** The value of a header in one line: no blanks at its end, blanks for control characters but in folds. */
    public static String inOneLine(String value) {
        int end = value.length();
        while (end > 0 && " \t\n\013\f\r".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        StringBuilder line = new StringBuilder(value.substring(0, end));
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c == '\r' && i + 2 < end && line.charAt(i + 1) == '\n' && isBlankAt(value, i + 2)) {
                i += 2;
                while (i + 1 < end && isBlankAt(value, i + 1)) {
                    i++;
                }
            } else if (c < 0x20 || c == 0x7f) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    /** Headers given as text or as an array, without blanks at the end. */
    public static String ofArgument(Object headers) {
        if (headers instanceof PhpArray array) {
            return of(array);
        }
        String text = headers.toString();
        int end = text.length();
        while (end > 0 && " \n\r\t\013\0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
