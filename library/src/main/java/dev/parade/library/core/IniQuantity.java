package dev.parade.library.core;

import java.math.BigInteger;

/**
 * A size as settings write it: {@code 128M}, {@code 0x1F}, {@code -1}.
 *
 * @param value the number
 * @param problem what is wrong with the text, null when nothing is
 */
record IniQuantity(long value, String problem) {
    private static final BigInteger UNSIGNED_MAX = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    static IniQuantity parse(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return new IniQuantity(0, null);
        }
        int at = start;
        boolean negative = text.charAt(at) == '-';
        if (negative || text.charAt(at) == '+') {
            at++;
        }
        if (digit(text, at, end) < 0 || digit(text, at, end) > 9) {
            return invalid(text, "no valid leading digits");
        }
        int base = 10;
        boolean zero = text.charAt(at) == '0';
        if (zero && at + 1 == end) {
            return new IniQuantity(0, null);
        }
        if (zero && !isDecimal(text, at + 1, end)) {
            char mark = text.charAt(at + 1);
            switch (Character.toLowerCase(mark)) {
                case 'g', 'm', 'k' -> base = 8;
                case 'x' -> base = 16;
                case 'o' -> base = 8;
                case 'b' -> base = 2;
                default -> {
                    return new IniQuantity(
                            0, "Invalid prefix \"0" + mark + "\", interpreting as \"0\" for backwards compatibility");
                }
            }
            if ("gmkGMK".indexOf(mark) < 0) {
                at += 2;
                int first = digit(text, at, end);
                if (first < 0 || first >= base || hasPrefix(text, at, end, base)) {
                    return invalid(
                            text,
                            at >= end || first < 0 || hasPrefix(text, at, end, base)
                                    ? at < end && !isSignOrBlank(text.charAt(at)) && !hasPrefix(text, at, end, base)
                                            ? "no valid leading digits"
                                            : "no digits after base prefix"
                                    : "no valid leading digits");
                }
            }
        } else if (zero) {
            base = 8;
        }
        int from = at;
        BigInteger number = BigInteger.ZERO;
        while (digit(text, at, end) >= 0 && digit(text, at, end) < base) {
            number = number.multiply(BigInteger.valueOf(base)).add(BigInteger.valueOf(digit(text, at, end)));
            at++;
        }
        if (at == from) {
            return invalid(text, "no valid leading digits");
        }
        return withSuffix(text, start, at, end, number, negative);
    }

    private static IniQuantity withSuffix(
            String text, int start, int digitsEnd, int end, BigInteger number, boolean negative) {
        boolean overflow = number.compareTo(UNSIGNED_MAX) > 0;
        long value = overflow ? -1L : number.longValue();
        if (!overflow) {
            if (negative && value == Long.MIN_VALUE) {
                overflow = false;
            } else if (value < 0) {
                overflow = true;
            } else if (negative) {
                value = -value;
            }
        }
        int rest = digitsEnd;
        while (rest < end && isBlank(text.charAt(rest))) {
            rest++;
        }
        if (rest == end) {
            return new IniQuantity(value, overflow ? outOfRange(text) : null);
        }
        char suffix = text.charAt(end - 1);
        long factor = switch (suffix) {
            case 'g', 'G' -> 1L << 30;
            case 'm', 'M' -> 1L << 20;
            case 'k', 'K' -> 1L << 10;
            default -> 0;
        };
        if (factor == 0) {
            return new IniQuantity(
                    value,
                    "Invalid quantity \"" + escaped(text) + "\": unknown multiplier \""
                            + escaped(String.valueOf(suffix))
                            + "\", interpreting as \"" + escaped(text.substring(start, digitsEnd))
                            + "\" for backwards compatibility");
        }
        if (!overflow) {
            overflow = value > 0 ? value > Long.MAX_VALUE / factor : value < Long.MIN_VALUE / factor;
        }
        value *= factor;
        if (rest != end - 1) {
            return new IniQuantity(
                    value,
                    "Invalid quantity \"" + escaped(text) + "\", interpreting as \""
                            + escaped(text.substring(start, digitsEnd)) + escaped(String.valueOf(suffix))
                            + "\" for backwards compatibility");
        }
        return new IniQuantity(value, overflow ? outOfRange(text) : null);
    }

    private static String outOfRange(String text) {
        return "Invalid quantity \"" + escaped(text)
                + "\": value is out of range, using overflow result for backwards compatibility";
    }

    private static IniQuantity invalid(String text, String why) {
        return new IniQuantity(
                0,
                "Invalid quantity \"" + escaped(text) + "\": " + why
                        + ", interpreting as \"0\" for backwards compatibility");
    }

    private static boolean isSignOrBlank(char c) {
        return c == '+' || c == '-' || isBlank(c);
    }

    private static boolean hasPrefix(String text, int at, int end, int base) {
        if (at >= end) {
            return true;
        }
        if (isSignOrBlank(text.charAt(at))) {
            return true;
        }
        if (text.charAt(at) != '0' || at + 1 >= end) {
            return false;
        }
        char mark = Character.toLowerCase(text.charAt(at + 1));
        return mark == 'x' || mark == 'o' || (mark == 'b' && base != 16);
    }

    private static boolean isDecimal(String text, int at, int end) {
        return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int digit(String text, int at, int end) {
        return at < end && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 36) : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x0b || c == '\f';
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                case '\f' -> result.append("\\f");
                case 0x0b -> result.append("\\v");
                case '\\' -> result.append("\\\\");
                case 0x1b -> result.append("\\e");
                default -> {
                    if (c < 32 || c > 126) {
                        result.append("\\x")
                                .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                                .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
                    } else {
                        result.append(c);
                    }
                }
            }
        }
        return result.toString();
    }
}
