package dev.parade.library.filter;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.math.BigInteger;
import java.util.Locale;

/** The filters that check texts: each gives the value, or Java null for a text that fails. */
final class Validation {
    private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64);

    private Validation() {}

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAlphanumeric(int c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** A text without white space at its ends. */
    static String trim(PhpString value) {
        String text = value.toString();
        int from = 0;
        int to = text.length();
        while (from < to && " \t\r\u000b\n".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t\r\u000b\n".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    static Object integer(PhpString value, long flags, PhpArray options) {
        String text = trim(value);
        if (text.isEmpty()) {
            return null;
        }
        Long number;
        if (text.charAt(0) == '0' && text.length() > 1) {
            boolean hex = (text.charAt(1) | 0x20) == 'x';
            if (hex && (flags & FilterConstants.FLAG_ALLOW_HEX) != 0) {
                number = unsigned(text.substring(2), 16);
            } else if ((flags & FilterConstants.FLAG_ALLOW_OCTAL) != 0) {
                number = unsigned(text.substring((text.charAt(1) | 0x20) == 'o' ? 2 : 1), 8);
            } else {
                return null;
            }
        } else {
            number = decimal(text);
        }
        if (number == null) {
            return null;
        }
        Object low = option(options, "min_range");
        Object high = option(options, "max_range");
        if (low != null && number < Conversions.toLong(low) || high != null && number > Conversions.toLong(high)) {
            return null;
        }
        return number;
    }

    private static Long unsigned(String digits, int radix) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
            return null;
        }
        BigInteger number = new BigInteger(digits, radix);
        return number.compareTo(UNSIGNED) >= 0 ? null : number.longValue();
    }

    private static Long decimal(String text) {
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        String digits = text.substring(start);
        if (digits.equals("0")) {
            return 0L;
        }
        if (digits.isEmpty() || digits.charAt(0) == '0' || !digits.chars().allMatch(Validation::isDigit)) {
            return null;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static Object bool(PhpString value) {
        return switch (trim(value).toLowerCase(Locale.ROOT)) {
            case "1", "true", "on", "yes" -> true;
            case "0", "false", "off", "no", "" -> false;
            default -> null;
        };
    }

    static Object option(PhpArray options, String name) {
        return options == null ? null : options.get(name);
    }

    static Object floating(String function, PhpString value, long flags, PhpArray options) {
        String text = trim(value);
        char point = '.';
        if (option(options, "decimal") instanceof PhpString given) {
            if (given.length() != 1) {
                throw PhpErrors.valueError(function + "(): \"decimal\" option must be one character long");
            }
            point = (char) given.at(0);
        }
        String separators = "',.";
        if (option(options, "thousand") instanceof PhpString given) {
            if (given.isEmpty()) {
                throw PhpErrors.valueError(function + "(): \"thousand\" option must not be empty");
            }
            separators = given.toString();
        }
        if (text.isEmpty()) {
            return null;
        }
        String plain = plainNumber(text, point, (flags & FilterConstants.FLAG_ALLOW_THOUSAND) != 0 ? separators : "");
        if (plain == null || !plain.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")) {
            return null;
        }
        double number = Double.parseDouble(plain);
        if (Double.isInfinite(number)
                || number == 0 && plain.replaceFirst("[eE].*", "").matches(".*[1-9].*")) {
            return null;
        }
        Object low = option(options, "min_range");
        Object high = option(options, "max_range");
        if (low != null && number < Conversions.toDouble(low) || high != null && number > Conversions.toDouble(high)) {
            return null;
        }
        return number;
    }

    private static String plainNumber(String text, char point, String separators) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        if (text.charAt(0) == '+' || text.charAt(0) == '-') {
            plain.append(text.charAt(i++));
        }
        boolean first = true;
        while (true) {
            int digits = 0;
            while (i < text.length() && isDigit(text.charAt(i))) {
                plain.append(text.charAt(i++));
                digits++;
            }
            if (i == text.length() || text.charAt(i) == point || (text.charAt(i) | 0x20) == 'e') {
                if (!first && digits != 3) {
                    return null;
                }
                break;
            }
            if (separators.indexOf(text.charAt(i)) < 0 || (first ? digits < 1 || digits > 3 : digits != 3)) {
                return null;
            }
            first = false;
            i++;
        }
        if (i < text.length() && text.charAt(i) == point) {
            plain.append('.');
            i++;
        }
        return plain.append(text.substring(i)).toString();
    }

    static boolean domain(String domain, boolean hostname) {
        String text = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        if (text.length() > 253) {
            return false;
        }
        if (domain.isEmpty()) {
            return !hostname;
        }
        if (domain.charAt(0) == '.' || hostname && !isAlphanumeric(domain.charAt(0))) {
            return false;
        }
        int length = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = i + 1 < domain.length() ? domain.charAt(i + 1) : 0;
            if (c == '.') {
                if (next == '.' || hostname && (!isAlphanumeric(text.charAt(i - 1)) || !isAlphanumeric(next))) {
                    return false;
                }
                length = 1;
                continue;
            }
            if (length > 63 || hostname && (c != '-' || next == 0) && !isAlphanumeric(c)) {
                return false;
            }
            length++;
        }
        return true;
    }

    static boolean url(Request request, PhpString value, long flags) {
        if (Sanitizing.url(value).length() != value.length()) {
            return false;
        }
        if (!(Callables.call(request, PhpString.of("parse_url"), value) instanceof PhpArray parts)) {
            return false;
        }
        String scheme = text(parts, "scheme");
        String host = text(parts, "host");
        if (scheme == null) {
            return false;
        }
        if (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) {
            if (host == null) {
                return false;
            }
            boolean v6 = host.startsWith("[")
                    && host.endsWith("]")
                    && IpAddress.parseV6(host.substring(1, host.length() - 1)) != null;
            if (!v6 && !domain(host, true)) {
                return false;
            }
        }
        boolean hostless = scheme.equals("mailto") || scheme.equals("news") || scheme.equals("file");
        if (host == null && !hostless
                || (flags & FilterConstants.FLAG_PATH_REQUIRED) != 0 && text(parts, "path") == null
                || (flags & FilterConstants.FLAG_QUERY_REQUIRED) != 0 && text(parts, "query") == null) {
            return false;
        }
        return userInfo(text(parts, "user")) && userInfo(text(parts, "pass"));
    }

    private static String text(PhpArray parts, String name) {
        return parts.get(name) instanceof PhpString text ? text.toString() : null;
    }

    private static boolean userInfo(String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAlphanumeric(c) || "-._~!$&'()*+,;=:".indexOf(c) >= 0) {
                continue;
            }
            boolean escaped = c == '%'
                    && i + 2 < text.length()
                    && isDigit(text.charAt(i + 1))
                    && Character.digit(text.charAt(i + 2), 16) >= 0;
            if (!escaped) {
                return false;
            }
            i += 2;
        }
        return true;
    }

    static boolean email(Request request, PhpString value, boolean unicode) {
        if (value.length() > 320) {
            return false;
        }
        PhpString pattern = PhpString.of(unicode ? EmailPattern.UNICODE : EmailPattern.ASCII);
        return Callables.call(request, PhpString.of("preg_match"), pattern, value) instanceof Long found && found > 0;
    }

    static boolean ip(PhpString value, long flags) {
        String text = value.toString();
        boolean v6 = text.indexOf(':') >= 0;
        boolean both = (flags & FilterConstants.FLAG_IPV4) != 0 && (flags & FilterConstants.FLAG_IPV6) != 0;
        if (!both && (flags & (v6 ? FilterConstants.FLAG_IPV4 : FilterConstants.FLAG_IPV6)) != 0) {
            return false;
        }
        int[] ip = v6 ? IpAddress.parseV6(text) : IpAddress.parseV4(text);
        if (ip == null) {
            return false;
        }
        IpAddress.Range range = v6 ? IpAddress.rangeV6(ip) : IpAddress.rangeV4(ip);
        if (range == IpAddress.Range.ORDINARY) {
            return true;
        }
        return ((flags & FilterConstants.FLAG_GLOBAL_RANGE) == 0 || range == IpAddress.Range.GLOBAL)
                && ((flags & FilterConstants.FLAG_NO_PRIV_RANGE) == 0 || range != IpAddress.Range.PRIVATE)
                && ((flags & FilterConstants.FLAG_NO_RES_RANGE) == 0 || range != IpAddress.Range.RESERVED);
    }

    static boolean mac(String function, PhpString value, PhpArray options) {
        String text = value.toString();
        String given = option(options, "separator") instanceof PhpString one ? one.toString() : null;
        if (given != null && given.length() != 1) {
            throw PhpErrors.valueError(function + "(): \"separator\" option must be one character long");
        }
        char separator;
        if (text.length() == 14) {
            separator = '.';
        } else if (text.length() == 17 && (text.charAt(2) == '-' || text.charAt(2) == ':')) {
            separator = text.charAt(2);
        } else {
            return false;
        }
        int size = separator == '.' ? 4 : 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean good = i % (size + 1) == size ? c == separator : c < 128 && Character.digit(c, 16) >= 0;
            if (!good) {
                return false;
            }
        }
        return given == null || given.charAt(0) == separator;
    }
}
