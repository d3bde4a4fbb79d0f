package dev.parade.library.standard.url;

/**
 * A URL taken apart the way PHP does it, which is older and laxer than the RFCs. Components are null where they are missing;
 * {@code port} is -1.
 */
final class ParsedUrl {
    String scheme;
    String host;
    int port = -1;
    String user;
    String pass;
    String path;
    String query;
    String fragment;

    private final String url;
    private int start;
    private boolean invalid;

    private ParsedUrl(String url) {
        this.url = url;
    }

    /** Null for what PHP calls seriously malformed. */
    static ParsedUrl of(String url) {
        ParsedUrl parsed = new ParsedUrl(url);
        if (parsed.findAuthority()) {
            parsed.authority();
        } else if (!parsed.invalid) {
            parsed.rest();
        }
        return parsed.invalid ? null : parsed;
    }

    private boolean isSlash(int at) {
        return at < url.length() && url.charAt(at) == '/';
    }

    private boolean isDigit(int at) {
        return at < url.length() && url.charAt(at) >= '0' && url.charAt(at) <= '9';
    }

    private int firstOf(String chars, int from) {
        int i = from;
        while (i < url.length() && chars.indexOf(url.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Reads the scheme and leaves {@code start} behind it; true when a host follows there, false when a path does. */
    private boolean findAuthority() {
        int colon = url.indexOf(':');
        if (colon > 0) {
            if (!isScheme(colon)) {
                if (colon + 1 < url.length() && colon < firstOf("?#", 0)) {
                    return portAfter(colon);
                }
                return relative();
            }
            if (colon + 1 == url.length()) {
                scheme = clean(url.substring(0, colon));
                start = -1;
                return false;
            }
            return afterScheme(colon);
        }
        return colon == 0 ? portAfter(colon) : relative();
    }

    private boolean isScheme(int end) {
        for (int i = 0; i < end; i++) {
            char c = url.charAt(i);
            boolean allowed =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0;
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    /** {@code //host}, the scheme being that of the page. */
    private boolean relative() {
        if (isSlash(0) && isSlash(1)) {
            start = 2;
            return true;
        }
        return false;
    }

    private boolean afterScheme(int colon) {
        if (!isSlash(colon + 1)) {
            // host:80 looks like a scheme
            int digits = colon + 1;
            while (isDigit(digits)) {
                digits++;
            }
            if ((digits == url.length() || isSlash(digits)) && digits - colon < 7) {
                return portAfter(colon);
            }
            scheme = clean(url.substring(0, colon));
            start = colon + 1;
            return false;
        }
        scheme = clean(url.substring(0, colon));
        if (!isSlash(colon + 2)) {
            start = colon + 1;
            return false;
        }
        start = colon + 3;
        if (scheme.equalsIgnoreCase("file") && isSlash(colon + 3)) {
            // file:///c:/folder: the drive's letter starts the path
            if (colon + 5 < url.length() && url.charAt(colon + 5) == ':') {
                start = colon + 4;
            }
            return false;
        }
        return true;
    }

    private boolean portAfter(int colon) {
        int from = colon + 1;
        int to = from;
        while (to - from < 6 && isDigit(to)) {
            to++;
        }
        if (to > from && to - from < 6 && (to == url.length() || isSlash(to))) {
            int number = Integer.parseInt(url.substring(from, to));
            if (number > 65535) {
                invalid = true;
                return false;
            }
            port = number;
            relative();
            return true;
        }
        if (from == url.length()) {
            invalid = true;
            return false;
        }
        return relative();
    }

    private void authority() {
        int end = firstOf("/?#", start);
        String text = url.substring(start, end);
        int at = text.lastIndexOf('@');
        if (at >= 0) {
            int colon = text.substring(0, at).indexOf(':');
            user = clean(text.substring(0, colon >= 0 ? colon : at));
            pass = colon >= 0 ? clean(text.substring(colon + 1, at)) : null;
            text = text.substring(at + 1);
        }
        // in [::1] the colons belong to the address
        int colon = text.startsWith("[") && text.endsWith("]") ? -1 : text.lastIndexOf(':');
        if (colon >= 0 && port <= 0 && !readPort(text.substring(colon + 1))) {
            invalid = true;
            return;
        }
        host = clean(colon >= 0 ? text.substring(0, colon) : text);
        if (host.isEmpty()) {
            invalid = true;
            return;
        }
        start = end;
        if (end < url.length()) {
            rest();
        }
    }

    /** As strtol reads it: white space and a sign may come first, anything after. */
    private boolean readPort(String text) {
        if (text.length() > 5) {
            return false;
        }
        if (text.isEmpty()) {
            return true;
        }
        int i = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) >= '\t' && text.charAt(i) <= '\r')) {
            i++;
        }
        boolean negative = i < text.length() && text.charAt(i) == '-';
        if (negative || i < text.length() && text.charAt(i) == '+') {
            i++;
        }
        int value = 0;
        int digits = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            value = 10 * value + text.charAt(i++) - '0';
            digits++;
        }
        if (digits == 0 || negative && value != 0 || value > 65535) {
            return false;
        }
        port = value;
        return true;
    }

    private void rest() {
        if (start < 0) {
            return;
        }
        int end = url.length();
        int hash = url.indexOf('#', start);
        if (hash >= 0) {
            fragment = clean(url.substring(hash + 1, end));
            end = hash;
        }
        int mark = url.indexOf('?', start);
        if (mark >= 0 && mark < end) {
            query = clean(url.substring(mark + 1, end));
            end = mark;
        }
        if (start < end || start == url.length()) {
            path = clean(url.substring(start, end));
        }
    }

    /** Control characters become underscores. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                StringBuilder cleaned = new StringBuilder(text);
                for (int j = i; j < text.length(); j++) {
                    if (isControl(text.charAt(j))) {
                        cleaned.setCharAt(j, '_');
                    }
                }
                return cleaned.toString();
            }
        }
        return text;
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == 127;
    }
}
