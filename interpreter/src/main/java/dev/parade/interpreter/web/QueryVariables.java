package dev.parade.interpreter.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns {@code a=1&b[]=2&c[x][y]=3} into nested maps as PHP does: values are byte strings or maps, keys are byte strings;
 * {@code []} takes the next whole number.
 */
public final class QueryVariables {
    /** PHP's max_input_nesting_level. */
    private static final int MAX_DEPTH = 64;

    private final Map<String, Object> variables = new LinkedHashMap<>();

    /** The variables so far; the map is live. */
    public Map<String, Object> variables() {
        return variables;
    }

    /** Adds the fields of a query string or of a URL-encoded body. */
    public QueryVariables addQuery(String query) {
        for (String field : query.split("&")) {
            if (!field.isEmpty()) {
                int equals = field.indexOf('=');
                String name = equals < 0 ? field : field.substring(0, equals);
                String value = equals < 0 ? "" : field.substring(equals + 1);
                add(urlDecoded(name), urlDecoded(value));
            }
        }
        return this;
    }

    /** Adds the cookies of a header; of two with one name the first counts. */
    public QueryVariables addCookies(String header) {
        for (String field : header.split(";")) {
            String cookie = field.stripLeading();
            int equals = cookie.indexOf('=');
            String name = equals < 0 ? cookie : cookie.substring(0, equals);
            if (!name.isEmpty() && !variables.containsKey(baseName(name))) {
                // The name is taken as it was sent: "a%5Bb%5D" is no array.
                add(name, equals < 0 ? "" : urlDecoded(cookie.substring(equals + 1)));
            }
        }
        return this;
    }

    /** Adds one variable under its written name, such as {@code a[b][]}. */
    public QueryVariables add(String written, Object value) {
        String name = written.stripLeading();
        int nul = name.indexOf('\0');
        if (nul >= 0) {
            name = name.substring(0, nul);
        }
        String base = baseName(name);
        if (base.isEmpty() || (name.startsWith("[") && name.indexOf(']') > 0)) {
            return this;
        }
        int at = base.length();
        Map<String, Object> place = variables;
        String key = base;
        int depth = 0;
        while (at < name.length() && name.charAt(at) == '[') {
            int end = name.indexOf(']', at);
            if (end < 0) {
                break;
            }
            if (++depth > MAX_DEPTH) {
                return this;
            }
            place = inner(place, key);
            key = name.substring(at + 1, end);
            if (key.isBlank()) {
                key = null;
            }
            at = end + 1;
        }
        place.put(key == null ? next(place) : key, value);
        return this;
    }

    /** The part before the first complete bracket; blanks, dots and an open bracket become underscores. */
    private static String baseName(String name) {
        int bracket = name.indexOf('[');
        boolean isArray = bracket > 0 && name.indexOf(']', bracket) > 0;
        String base = isArray ? name.substring(0, bracket) : name;
        StringBuilder plain = new StringBuilder(base.length());
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            plain.append(c == ' ' || c == '.' || c == '[' ? '_' : c);
        }
        return plain.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> place, String key) {
        String name = key == null ? next(place) : key;
        Object there = place.get(name);
        if (there instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        Map<String, Object> made = new LinkedHashMap<>();
        place.put(name, made);
        return made;
    }

    private static String next(Map<String, Object> place) {
        long next = 0;
        for (String key : place.keySet()) {
            if (key.matches("0|[1-9][0-9]{0,17}")) {
                next = Math.max(next, Long.parseLong(key) + 1);
            }
        }
        return Long.toString(next);
    }

    /** PHP's urldecode: plus is a blank; a percent sign without two hexadecimal digits stays. */
    public static String urlDecoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+') {
                decoded.append(' ');
            } else if (c == '%' && i + 2 < text.length() && hex(text, i + 1) >= 0 && hex(text, i + 2) >= 0) {
                decoded.append((char) (hex(text, i + 1) * 16 + hex(text, i + 2)));
                i += 2;
            } else {
                decoded.append(c);
            }
        }
        return decoded.toString();
    }

    private static int hex(String text, int at) {
        char c = text.charAt(at);
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
