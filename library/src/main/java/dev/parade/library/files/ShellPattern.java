package dev.parade.library.files;

/** Patterns of the shell, as POSIX fnmatch() has them. */
final class ShellPattern {
    private static final int PATHNAME = 1;
    private static final int NOESCAPE = 2;
    private static final int PERIOD = 4;
    private static final int CASEFOLD = 16;

    private final String pattern;
    private final String text;
    private final int flags;

    private ShellPattern(String pattern, String text, int flags) {
        this.pattern = pattern;
        this.text = text;
        this.flags = flags;
    }

    static boolean matches(String pattern, String text, int flags) {
        return new ShellPattern(pattern, text, flags).match(0, 0);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private char fold(char c) {
        return has(CASEFOLD) && c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** A leading period that only a period in the pattern may match. */
    private boolean isHidden(int t) {
        return has(PERIOD)
                && t < text.length()
                && text.charAt(t) == '.'
                && (t == 0 || has(PATHNAME) && text.charAt(t - 1) == '/');
    }

    private boolean match(int patternStart, int textStart) {
        int p = patternStart;
        int t = textStart;
        while (p < pattern.length()) {
            char c = pattern.charAt(p);
            switch (c) {
                case '?' -> {
                    if (t >= text.length() || has(PATHNAME) && text.charAt(t) == '/' || isHidden(t)) {
                        return false;
                    }
                    p++;
                    t++;
                }
                case '*' -> {
                    return star(p, t);
                }
                case '[' -> {
                    int end = bracketEnd(p);
                    if (end < 0) {
                        if (t >= text.length() || text.charAt(t) != '[') {
                            return false;
                        }
                        p++;
                        t++;
                        continue;
                    }
                    if (t >= text.length()
                            || has(PATHNAME) && text.charAt(t) == '/'
                            || isHidden(t)
                            || !inBracket(p, end, text.charAt(t))) {
                        return false;
                    }
                    p = end + 1;
                    t++;
                }
                default -> {
                    if (c == '\\' && !has(NOESCAPE)) {
                        p++;
                        if (p >= pattern.length()) {
                            return false;
                        }
                        c = pattern.charAt(p);
                    }
                    if (t >= text.length() || fold(text.charAt(t)) != fold(c)) {
                        return false;
                    }
                    p++;
                    t++;
                }
            }
        }
        return t == text.length();
    }

    private boolean star(int patternStart, int textStart) {
        int p = patternStart;
        int t = textStart;
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        if (isHidden(t)) {
            return false;
        }
        for (; t <= text.length(); t++) {
            if (match(p, t)) {
                return true;
            }
            if (t < text.length() && has(PATHNAME) && text.charAt(t) == '/') {
                return false;
            }
        }
        return false;
    }

    private int bracketEnd(int start) {
        int p = start + 1;
        if (p < pattern.length() && (pattern.charAt(p) == '!' || pattern.charAt(p) == '^')) {
            p++;
        }
        if (p < pattern.length() && pattern.charAt(p) == ']') {
            p++;
        }
        while (p < pattern.length() && pattern.charAt(p) != ']') {
            if (pattern.startsWith("[:", p)) {
                int close = pattern.indexOf(":]", p + 2);
                p = close < 0 ? p + 1 : close + 2;
                continue;
            }
            if (pattern.charAt(p) == '\\' && !has(NOESCAPE)) {
                p++;
            }
            p++;
        }
        return p < pattern.length() ? p : -1;
    }

    private boolean inBracket(int start, int end, char original) {
        char c = fold(original);
        int p = start + 1;
        boolean not = pattern.charAt(p) == '!' || pattern.charAt(p) == '^';
        if (not) {
            p++;
        }
        boolean found = false;
        while (p < end) {
            if (pattern.startsWith("[:", p)) {
                int close = pattern.indexOf(":]", p + 2);
                if (close > 0 && close < end) {
                    found |= inClass(pattern.substring(p + 2, close), original);
                    p = close + 2;
                    continue;
                }
            }
            char low = pattern.charAt(p);
            if (low == '\\' && !has(NOESCAPE) && p + 1 < end) {
                low = pattern.charAt(++p);
            }
            p++;
            char high = low;
            if (p + 1 < end && pattern.charAt(p) == '-') {
                p++;
                high = pattern.charAt(p);
                if (high == '\\' && !has(NOESCAPE) && p + 1 < end) {
                    high = pattern.charAt(++p);
                }
                p++;
            }
            found |= c >= fold(low) && c <= fold(high);
        }
        return found != not;
    }

    private static boolean inClass(String name, char c) {
        boolean ascii = c < 0x80;
        return switch (name) {
            case "alpha" -> ascii && Character.isLetter(c);
            case "digit" -> c >= '0' && c <= '9';
            case "alnum" -> ascii && Character.isLetterOrDigit(c);
            case "upper" -> c >= 'A' && c <= 'Z';
            case "lower" -> c >= 'a' && c <= 'z';
            case "space" -> c == ' ' || c >= 9 && c <= 13;
            case "blank" -> c == ' ' || c == '\t';
            case "punct" -> c > 32 && c < 127 && !Character.isLetterOrDigit(c);
            case "xdigit" -> ascii && Character.digit(c, 16) >= 0;
            case "cntrl" -> c < 32 || c == 127;
            case "print" -> c >= 32 && c < 127;
            case "graph" -> c > 32 && c < 127;
            default -> false;
        };
    }
}
