package dev.parade.library.filter;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpString;
import java.util.function.IntPredicate;

/** The filters that change texts. */
final class Sanitizing {
    private static final String URL = "$-_.+!*'(),{}|\\^~[]`<>#%\";/?:@&=";
    private static final String EMAIL = "!#$%&'*+-=?^_`{|}~@.[]";
    private static final String UNRESERVED = "-._";

    private Sanitizing() {}

    private static boolean isAlphanumeric(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static PhpString keep(PhpString value, IntPredicate kept) {
        byte[] out = new byte[value.length()];
        int size = 0;
        for (int i = 0; i < value.length(); i++) {
            if (kept.test(value.at(i))) {
                out[size++] = (byte) value.at(i);
            }
        }
        return PhpString.copyOf(out, 0, size);
    }

    static PhpString url(PhpString value) {
        return keep(value, c -> isAlphanumeric(c) || URL.indexOf(c) >= 0);
    }

    static PhpString email(PhpString value) {
        return keep(value, c -> isAlphanumeric(c) || EMAIL.indexOf(c) >= 0);
    }

    static PhpString integer(PhpString value) {
        return keep(value, c -> c >= '0' && c <= '9' || c == '+' || c == '-');
    }

    static PhpString floating(PhpString value, long flags) {
        String more = ((flags & FilterConstants.FLAG_ALLOW_FRACTION) != 0 ? "." : "")
                + ((flags & FilterConstants.FLAG_ALLOW_THOUSAND) != 0 ? "," : "")
                + ((flags & FilterConstants.FLAG_ALLOW_SCIENTIFIC) != 0 ? "eE" : "");
        return keep(value, c -> c >= '0' && c <= '9' || c == '+' || c == '-' || more.indexOf(c) >= 0);
    }

    private static PhpString strip(PhpString value, long flags) {
        boolean low = (flags & FilterConstants.FLAG_STRIP_LOW) != 0;
        boolean high = (flags & FilterConstants.FLAG_STRIP_HIGH) != 0;
        boolean backtick = (flags & FilterConstants.FLAG_STRIP_BACKTICK) != 0;
        return keep(value, c -> !(c > 127 && high || c < 32 && low || c == '`' && backtick));
    }

    private static PhpString encode(PhpString value, IntPredicate encoded) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            int c = value.at(i);
            if (encoded.test(c)) {
                out.append("&#").append(c).append(';');
            } else {
                out.append((char) c);
            }
        }
        return PhpString.of(out.toString());
    }

    private static boolean range(int c, long flags) {
        return c < 32 && (flags & FilterConstants.FLAG_ENCODE_LOW) != 0
                || c >= 127 && (flags & FilterConstants.FLAG_ENCODE_HIGH) != 0;
    }

    static Object string(Request request, PhpString value, long flags) {
        boolean quotes = (flags & FilterConstants.FLAG_NO_ENCODE_QUOTES) == 0;
        boolean amp = (flags & FilterConstants.FLAG_ENCODE_AMP) != 0;
        PhpString encoded = encode(
                strip(value, flags), c -> quotes && (c == '\'' || c == '"') || amp && c == '&' || range(c, flags));
        Object stripped = Callables.call(request, PhpString.of("strip_tags"), encoded);
        boolean empty = stripped instanceof PhpString text && text.isEmpty();
        return empty && (flags & FilterConstants.FLAG_EMPTY_STRING_NULL) != 0 ? null : stripped;
    }

    static PhpString encoded(PhpString value, long flags) {
        PhpString stripped = strip(value, flags);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < stripped.length(); i++) {
            int c = stripped.at(i);
            if (isAlphanumeric(c) || UNRESERVED.indexOf(c) >= 0) {
                out.append((char) c);
            } else {
                out.append(String.format("%%%02X", c));
            }
        }
        return PhpString.of(out.toString());
    }

    static PhpString specialChars(PhpString value, long flags) {
        return encode(
                strip(value, flags),
                c -> c < 32
                        || c == '\''
                        || c == '"'
                        || c == '<'
                        || c == '>'
                        || c == '&'
                        || c >= 127 && (flags & FilterConstants.FLAG_ENCODE_HIGH) != 0);
    }

    static Object fullSpecialChars(Request request, PhpString value, long flags) {
        long quotes = (flags & FilterConstants.FLAG_NO_ENCODE_QUOTES) == 0 ? 3 : 0;
        return Callables.call(request, PhpString.of("htmlspecialchars"), value, quotes, PhpString.of("UTF-8"), false);
    }

    static Object raw(PhpString value, long flags) {
        if (flags != 0 && !value.isEmpty()) {
            boolean amp = (flags & FilterConstants.FLAG_ENCODE_AMP) != 0;
            return encode(strip(value, flags), c -> amp && c == '&' || range(c, flags));
        }
        return value.isEmpty() && (flags & FilterConstants.FLAG_EMPTY_STRING_NULL) != 0 ? null : value;
    }
}
